// The one match key that a phone or an e-mail address is itself. Wider ways to find it bring other people up too, and are not here.
import type { MatchKey } from './match-keys.ts';
import { normalEmail, normalPhone } from './normalize.ts';

/** The key of a phone, or else of an e-mail address, however it is written; undefined for what can't be read as one. */
export const contactKey = ({
  phone,
  email,
}: {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}): MatchKey | undefined => {
  const number = phone === undefined ? undefined : normalPhone(phone);
  if (number !== undefined) return { kind: 'phone', text: number };
  const address = email === undefined ? undefined : normalEmail(email);
  return address === undefined ? undefined : { kind: 'email', text: address };
};
