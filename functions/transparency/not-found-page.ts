// What readers see at an address where nothing is published: a page of a few words, in the languages of publications.
import type { NewFile } from '@hearth/channels/files';
import { html } from '@hearth/pages/html-text';
import { standingPage } from '@hearth/pages/standing-page';

const style = `
:root { color-scheme: light dark; }
body { margin: 12vh auto; max-width: 34rem; padding: 0 1.5rem; font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
p { margin: 0 0 .75rem; }
section + section { margin-top: 2.5rem; }`;

const body = html`<main>
<section>
<h1>Nothing is published at this address</h1>
<p>Check that the address is whole. A report stays where it was published, so a link from the fund itself leads to it.</p>
</section>
<section lang="es">
<h1>No hay nada publicado en esta dirección</h1>
<p>Compruebe que la dirección esté completa. Un informe permanece donde se publicó, y un enlace del propio fondo lleva a él.</p>
</section>
</main>`;

const title = 'Nothing is published at this address';

/** The file that the distribution shows for what is not there. It may change, so nobody keeps it for long. */
export const notFoundFile: NewFile = {
  key: 'public/404.html',
  contentType: 'text/html; charset=utf-8',
  body: standingPage({ title, language: 'en', direction: 'ltr', style, body }).markup,
  cacheControl: 'public, max-age=300',
};
