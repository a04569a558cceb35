// The outbox as a page: what households would have read on their phones, the newest first. Loopback only; nothing runs in it.
import { createHash } from 'node:crypto';
import type { OutboxEntry, OutboxReceipt } from './outbox-entry.ts';

const style = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:44rem;padding:1rem}
h1{font-size:1.4rem}
ol{list-style:none;padding:0}
li{border:1px solid #8886;border-radius:.6rem;margin:.8rem 0;padding:.7rem 1rem}
p{margin:.2rem 0}
.said{white-space:pre-wrap;font-size:1.05rem}
.of{opacity:.75;font-size:.85rem}
.ended{font-weight:600}
`;
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? '');

const endings: Readonly<Record<OutboxEntry['outcome'], string>> = {
  taken: '',
  refused: 'refused',
  later: 'refused for now',
  'lost-before': 'never arrived',
  'lost-after': 'went out, and the sender was not told',
};

const receipts: Readonly<Record<OutboxReceipt, string>> = {
  bounced: 'came back: nobody is there',
  'bounced-for-now': 'came back: the mailbox is full',
  complained: 'called unwanted by whoever got it',
};

const entry = ({ at, way, to, subject, body, outcome, receipt }: OutboxEntry): string => `<li>
<p class="of">${way === 'sms' ? 'Text message' : 'E-mail'} to ${escaped(to)}, ${escaped(at)}</p>
${subject === '' ? '' : `<p dir="auto">${escaped(subject)}</p>\n`}<p class="said" dir="auto">${escaped(body)}</p>
${outcome === 'taken' ? '' : `<p class="ended">${endings[outcome]}</p>`}${receipt === undefined ? '' : `<p class="ended">${receipts[receipt]}</p>`}
</li>`;

/** The page. Nothing leaves this machine: these are the messages that would have been sent. */
export const outboxPage = (entries: readonly OutboxEntry[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outbox</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Outbox</h1>
<p>${entries.length === 0 ? 'Nothing was written yet.' : `${entries.length} messages. None of them left this machine.`}</p>
<ol>
${entries.map(entry).toReversed().join('\n')}
</ol>
</main>
</body>
</html>
`;
