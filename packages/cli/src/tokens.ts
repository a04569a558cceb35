// Tokens of members from the local issuer, each kept until shortly before it runs out.
import type { CloudAddresses } from './cloud-addresses.ts';
import type { HttpClient } from './http-client.ts';

const keptMs = 50 * 60_000;

/** The address that gives a token to whoever asks: local work only. */
export const tokenUrl = ({ issuerUrl, scope }: Pick<CloudAddresses, 'issuerUrl' | 'scope'>, sub: string): string =>
  `${issuerUrl.replace('//localhost:', '//127.0.0.1:')}/token?sub=${encodeURIComponent(sub)}&scope=${encodeURIComponent(scope)}`;

/** Gives tokens by subject. */
export const openTokens = (http: HttpClient, addresses: CloudAddresses): ((sub: string) => Promise<string>) => {
  const known = new Map<string, { readonly token: Promise<string>; readonly untilMs: number }>();
  const ask = async (sub: string): Promise<string> => {
    const { status, text } = await http.send({ method: 'GET', url: tokenUrl(addresses, sub) });
    if (status !== 200) throw new Error(`The token issuer refused a token for ${sub} (${status}).`);
    return text;
  };
  return (sub) => {
    const kept = known.get(sub);
    if (kept !== undefined && kept.untilMs > Date.now()) return kept.token;
    const token = ask(sub);
    known.set(sub, { token, untilMs: Date.now() + keptMs });
    token.catch(() => known.delete(sub));
    return token;
  };
};
