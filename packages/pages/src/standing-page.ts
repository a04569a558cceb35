// The frame of a page that stands alone: its head, and a policy under which nothing runs but what the page was made with.
import { html, type Markup, ownMarkup, styleAndScript, styleOnly } from './html-text.ts';

/** A whole document. `policy`: the content security policy that it carries and under which it should be sent. */
export type StandingPage = { readonly markup: string; readonly policy: string };

/**
 * Puts a body into a page of its own. `style`: our own style sheet, the only one that the page will obey (so no style attributes).
 * `head`: further elements of the head. `script`: our own, the only one that runs; it may call the page's own host. A page that is not `isListed` asks search engines to leave it out.
 */
export const standingPage = (page: {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly style: string;
  readonly body: Markup;
  readonly head?: Markup;
  readonly script?: string;
  readonly isListed?: boolean;
}): StandingPage => {
  const { script } = page;
  const policy = script === undefined ? styleOnly(page.style) : styleAndScript(page.style, script);
  return {
    policy,
    markup: html`${ownMarkup('<!doctype html>')}
<html lang="${page.language}"${page.direction === 'rtl' ? html` dir="rtl"` : undefined}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.isListed === true ? undefined : html`<meta name="robots" content="noindex">`}
<title>${page.title}</title>
${page.head}<style>${ownMarkup(page.style)}</style>
</head>
<body>
${page.body}
${
  script === undefined
    ? undefined
    : html`<script>${ownMarkup(script)}</script>
`
}</body>
</html>
`.markup,
  };
};
