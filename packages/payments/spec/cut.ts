// Cuts the provider's description down to what this room speaks: reads the whole on stdin, writes the part on stdout.
import { readFileSync } from 'node:fs';
import { memberAt } from '../src/wire-reading.ts';

/** The operations that the port calls and the stand-in answers. */
const kept: Readonly<Record<string, readonly string[]>> = {
  '/v2/core/accounts': ['get', 'post'],
  '/v2/core/accounts/{id}': ['get'],
  '/v2/core/accounts/{id}/close': ['post'],
  '/v2/core/account_links': ['post'],
  '/v2/money_management/payout_methods': ['get'],
  '/v2/money_management/outbound_payments': ['get', 'post'],
  '/v2/money_management/outbound_payments/{id}': ['get'],
  '/v2/money_management/outbound_payments/{id}/cancel': ['post'],
  '/v2/money_management/financial_accounts/{id}': ['get'],
  '/v2/money_management/transactions': ['get'],
  '/v2/money_management/transaction_entries': ['get'],
  '/v2/money_management/adjustments': ['get'],
  '/v2/money_management/received_credits': ['get'],
  '/v2/money_management/received_credits/{id}': ['get'],
  '/v2/money_management/test_helpers/financial_addresses/{id}/credit': ['post'],
  '/v1/payouts': ['get', 'post'],
  '/v1/payouts/{id}': ['get'],
  '/v1/payouts/{id}/cancel': ['post'],
  '/v1/topups': ['get', 'post'],
  '/v1/topups/{id}': ['get'],
  '/v1/balance': ['get'],
};

const words = ['description', 'summary', 'x-sdk-throws', 'x-error-codes-2025-12-preview'];

/** A schema may have a property of such a name: that one is no text. */
const isWords = (name: string, value: unknown): boolean =>
  words.includes(name) && (typeof value === 'string' || name.startsWith('x-'));

/** The same without prose: what it says in words is not checked by anything. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (isWords(name, member) ? [] : [[name, bare(member)]])),
  );
};

const prefix = '#/components/schemas/';

const namesIn = (value: unknown, found = new Set<string>()): Set<string> => {
  for (const text of JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g))
    found.add((text[1] ?? '').slice(prefix.length));
  return found;
};

const whole: unknown = JSON.parse(readFileSync(0, 'utf8'));

const paths = Object.fromEntries(
  Object.entries(kept).map(([path, methods]) => {
    const operations = methods.map((method) => {
      const operation = bare(memberAt(whole, 'paths', path, method));
      if (operation === undefined) throw new RangeError(`there is no ${method} ${path}`);
      return [method, operation];
    });
    return [path, Object.fromEntries(operations)];
  }),
);

const schemas: Record<string, unknown> = {};
for (let open = [...namesIn(paths)]; open.length > 0; ) {
  const [name = ''] = open;
  schemas[name] = bare(memberAt(whole, 'components', 'schemas', name));
  open = [...namesIn([paths, schemas])].filter((one) => !Object.hasOwn(schemas, one));
}

const info = bare(memberAt(whole, 'info'));
const events = memberAt(whole, 'x-webhook-events', 'v2_thin');
const part = { openapi: memberAt(whole, 'openapi'), info, paths, components: { schemas }, 'x-thin-events': events };
process.stdout.write(`${JSON.stringify(part, null, 2)}\n`);
