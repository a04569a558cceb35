// How a publication's page looks: on a phone, on a desk, on paper, in the light and in the dark, from either side. Nothing is fetched.

const colours = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1b1a17; --soft: #5a564e; --line: #dbd6cb; --faint: #f1ede4; --link: #8a2f0c;
  --ember: #b3461a; --ember-light: #f0cdb9; --deep: #3d3a34; --rest: #d9d3c6;
  --s0: #e9e4d8; --s1: #d3e6e4; --s2: #a5cdcc; --s3: #6fb0b1; --s4: #2b7a80; --s5: #0e4f57; --on-light: #12292b; --on-dark: #fff; --bar: #2b7a80; --veil: #b5aea0; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #171716; --ink: #eeebe4; --soft: #b0aba0; --line: #3b3935; --faint: #242321; --link: #ffa97f;
  --ember: #e8804f; --ember-light: #5a2f1b; --deep: #c9c3b7; --rest: #4a4741;
  --s0: #2b2a27; --s1: #1d3d40; --s2: #245a5e; --s3: #296c71; --s4: #6cc0c2; --s5: #b3e8e6; --on-light: #eeebe4; --on-dark: #0c2426; --bar: #55adb0; --veil: #6b665c; } }`;

const text = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
main, nav, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3 { font-family: Georgia, 'Iowan Old Style', 'Noto Serif', 'Times New Roman', serif; line-height: 1.15; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.9rem, 1.2rem + 2.8vw, 3rem); font-weight: 700; letter-spacing: -.015em; overflow-wrap: anywhere; hyphens: auto; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.05rem; }
p { margin: 0; max-width: 66ch; } a { color: var(--link); text-underline-offset: .15em; } a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav { display: flex; justify-content: flex-end; padding-block: .75rem; font-size: .875rem; }
.skip { position: absolute; inset-inline-start: 1rem; top: .5rem; padding: .5rem; background: var(--paper); z-index: 1; } .skip:not(:focus) { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
header { padding-block: .25rem 0; }
.kicker { display: flex; flex-wrap: wrap; gap: .1rem .8rem; margin-block-end: .6rem; font-size: .95rem; } .kicker b { color: var(--link); } .kicker span { color: var(--soft); min-width: 0; overflow-wrap: anywhere; }
.lead { margin-block-start: .9rem; font-size: 1.15rem; line-height: 1.45; text-wrap: pretty; } .by { margin-block-start: .5rem; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.lead, .by { max-width: 62rem; } .says, .note { color: var(--soft); } .says { margin-block: .3rem .7rem; text-wrap: pretty; } .note { margin-block-start: .6rem; font-size: .85rem; }
i { font-style: italic; color: var(--soft); font-size: .9em; }
footer { margin-block-start: 3rem; padding-block: 1rem 2.5rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }`;

const front = `
.flow { margin-block-start: 2rem; padding-block-start: 1.1rem; border-block-start: 3px solid var(--ink); }
svg { display: block; } .defs { position: absolute; } svg.money { margin-block: .3rem .8rem; } svg.money line { stroke: var(--paper); stroke-width: 2; }
.spentMinor { fill: var(--ember); } .encumberedMinor { fill: url(#promised); } :is(.freeMinor, .closingMinor) { fill: var(--rest); } .feesMinor { fill: var(--deep); } .givenBackMinor { fill: var(--soft); }
#promised .under { fill: var(--ember-light); } #promised .over { fill: var(--ember); } #veiled .under { fill: var(--s0); } #veiled .over { fill: var(--veil); }
ul.parts, ul.key-figures, ul.legend { list-style: none; margin: 0; padding: 0; }
ul.parts { display: flex; flex-wrap: wrap; gap: .8rem 2.2rem; } ul.parts li { display: grid; grid-template-columns: auto 1fr; column-gap: .5rem; align-items: center; }
ul.parts b { font-size: 1.25rem; line-height: 1.2; } ul.parts :is(span, small) { grid-column: 2; } ul.parts small { color: var(--soft); font-size: .85rem; }
ul.key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: 1.2rem 2rem; margin-block-start: 2rem; padding-block: 1.2rem; border-block: 1px solid var(--line); }
ul.key-figures b { display: block; font: 700 2.3rem/1.1 Georgia, 'Iowan Old Style', 'Noto Serif', serif; letter-spacing: -.01em; } ul.key-figures b.untold { font-size: 1.4rem; font-style: italic; font-weight: 400; padding-block: .5rem .4rem; color: var(--soft); }
ul.key-figures span { display: block; margin-block-start: .2rem; } ul.key-figures small { color: var(--soft); font-size: .85rem; }
.panels > div > section + section { margin-block-start: 1.4rem; } .follows { margin-block-start: 1.6rem; color: var(--soft); } .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 2rem 2.75rem; margin-block-start: 2rem; }
.promises { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.5rem 2.75rem; margin-block-start: 2.25rem; padding: 1.25rem 1.4rem; background: var(--faint); } .promises h2 { font-size: 1.05rem; margin-block-end: .35rem; } .promises p { font-size: .95rem; }
.key { flex: none; }`;

const charts = `
.chapter { margin-block-start: 3.25rem; padding-block-start: 1.1rem; border-block-start: 3px solid var(--ink); } .chapter > h2 { font-size: 1.6rem; }
.blocks { columns: 24rem 2; column-gap: 2.75rem; margin-block-start: 1.25rem; } .blocks > .block { break-inside: avoid; margin-block-end: 2.25rem; } .blocks > .broad { column-span: all; } .blocks > .block:not(.broad) + .broad { padding-block-start: 2.25rem; } .block { min-width: 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } .block > table { margin-block-start: .5rem; }
th, td { padding: .4rem 0; padding-inline-start: 1rem; text-align: end; vertical-align: bottom; border-block-end: 1px solid var(--line); white-space: nowrap; }
:is(thead, tbody, tfoot) :first-child:is(th, td) { padding-inline-start: 0; text-align: start; white-space: normal; overflow-wrap: anywhere; } tbody th { font-weight: 400; } thead :is(th, td) { font-size: .85rem; font-weight: 400; color: var(--soft); border-block-end-color: var(--ink); white-space: normal; } :is(td, th).words { text-align: start; }
tfoot :is(th, td) { font-weight: 700; border-block-end: 0; padding-block-start: .5rem; }
.bars th:first-child { width: 99%; } .bars :is(th, td) { padding-inline-start: .9rem; } .bars td { min-width: 4.6rem; } .bars tbody :is(th, td) { border: 0; padding-block: .28rem .32rem; } .bars thead th { border-block-end: 1px solid var(--line); } .bars tbody:not(:last-child)::after { content: ''; display: table-row; } .bars tfoot :is(th, td) { border-block-start: 1px solid var(--line); }
svg.bar { width: 100%; height: .55rem; margin-block-start: .2rem; } .bar .rail { fill: var(--faint); } .bar .full { fill: var(--bar); } [dir='rtl'] :is(svg.bar, svg.money) { transform: scaleX(-1); }
tr.part th:first-child { padding-inline-start: 1.1rem; } tr.sum :is(th, td) { font-weight: 700; } .list { max-width: 46rem; } .lines { align-items: end; } .list th { min-width: 9rem; }
.wide { overflow-x: auto; } .wide .grid { min-width: 30rem; } .grid thead th:not(:first-child) { width: 17%; } .grid td { text-align: center; padding: .55rem .5rem; border: 2px solid var(--paper); } .grid thead th { text-align: center; vertical-align: bottom; padding-inline: .5rem; } .grid thead th:first-child { text-align: start; padding-inline-start: 0; }
.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); } .s5 { fill: var(--s5); } .veil { fill: url(#veiled); }
td.s0 { background: var(--s0); } td.s1 { background: var(--s1); } td.s2 { background: var(--s2); } td.s3 { background: var(--s3); } td.s4 { background: var(--s4); } td.s5 { background: var(--s5); } td:is(.s1, .s2, .s3) { color: var(--on-light); } td:is(.s4, .s5) { color: var(--on-dark); }
figure { margin: 0; } svg.map { width: 100%; height: auto; direction: ltr; } .map path { stroke: var(--paper); stroke-width: 1.2; } .map text { font-size: 12px; font-weight: 600; text-anchor: middle; fill: var(--on-light); } .map .on-s4, .map .on-s5 { fill: var(--on-dark); } .map .aside { text-anchor: start; fill: var(--ink); } .map line { stroke: var(--ink); stroke-width: .8; }
ul.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin-block-start: .6rem; font-size: .85rem; color: var(--soft); } ul.legend li { display: flex; gap: .4rem; align-items: center; } .key rect { stroke: var(--line); stroke-width: 1; }
.lines { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1.5rem 2.5rem; margin-block: 1.2rem; } svg.line { width: 100%; height: auto; max-width: 30rem; direction: ltr; margin-block-start: .3rem; } .line path { fill: none; stroke: var(--bar); stroke-width: 2.5; stroke-linejoin: round; } .line circle { fill: var(--bar); } .line circle.gone { fill: none; stroke: var(--soft); stroke-dasharray: 2 2; } .line line { stroke: var(--line); } .line text { font-size: 12px; text-anchor: middle; fill: var(--soft); } .line text.value { font-weight: 700; fill: var(--ink); }
.prose ul { margin: .8rem 0; padding-inline-start: 1.2rem; max-width: 68ch; } .prose li { margin-block: .4rem; } .prose p { margin-block: .7rem; } dl { margin: 1rem 0; } dl div { display: grid; grid-template-columns: minmax(min(13rem, 100%), 13rem) 1fr; gap: 0 1rem; padding-block: .4rem; border-block-end: 1px solid var(--line); } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } pre { margin: .6rem 0; padding: .8rem 1rem; background: var(--faint); white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }
@media (max-width: 34rem) { .wide .grid { min-width: 0; font-size: .82rem; } .wide .grid :is(thead, tbody) :first-child:is(th, td) { min-width: 5.2rem; overflow-wrap: break-word; } .grid thead th:not(:first-child) { width: auto; } .grid :is(th, td) { padding-inline: .25rem; hyphens: auto; } .grid thead th { font-size: .78rem; } dl div { grid-template-columns: 1fr; } .list th { min-width: 0; } th, td { padding-inline-start: .6rem; } ul.parts { flex-direction: column; gap: .5rem; } ul.parts li { grid-template-columns: auto 1fr auto; } ul.parts b { order: 1; font-size: 1.1rem; } ul.parts small { order: 2; display: none; } ul.key-figures { grid-template-columns: 1fr 1fr; gap: 1.2rem 1rem; } ul.key-figures b { font-size: 1.9rem; } }`;

const paper = `
@page { margin: 14mm 15mm; }
@media print { .blocks > .block:not(.broad) + .broad { padding-block-start: 1.4rem; } :root { --paper: #fff; --faint: #f4f1ea; } html { font-size: 8.5pt; } body { -webkit-print-color-adjust: exact; print-color-adjust: exact; } main, footer { max-width: none; padding: 0; } nav, .skip { display: none; }
  h1 { font-size: 21pt; letter-spacing: -.02em; } .bars td { min-width: 0; } .bars :is(th, td) { padding-inline-start: .6rem; } .key-figures, .promises { padding-block: .9rem !important; } .flow, .key-figures, .panels, .promises { margin-block-start: 1.2rem !important; } .panels { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.6rem; } .promises { grid-template-columns: 1fr 1fr; gap: 1.4rem; } .blocks { columns: 2; } .blocks > .block { margin-block-end: 1.4rem; } .lines { grid-template-columns: 1fr 1fr 1fr; } ul.key-figures { grid-template-columns: repeat(4, 1fr); } ul.parts { flex-direction: row; gap: .6rem 1.4rem; }
  .chapter { margin-block-start: 1.8rem; } .block, figure, tr, li, dl div, .promises, .flow { break-inside: avoid; } h2, h3, .says { break-after: avoid; } .wide { overflow: visible; } a { color: inherit; } }`;

/** The one style sheet of the page. */
export const style = [colours, text, front, charts, paper].join('\n');
