// Elements of one name out of XML that comes in pieces, one by one, in constant memory. Hides where the pieces were cut.
import { withoutPrefixes } from './workbook-xml.ts';

/** `tag`: the attributes as written. `inner`: what stands in it. An element longer than allowed is `'too-long'`. */
export type Segment = { readonly tag: string; readonly inner: string } | 'too-long';

export type SegmentReader = {
  readonly push: (text: string) => Generator<Segment>;
  /** What came after the last element: other parts of the same file, the first 200,000 characters of it. */
  readonly rest: () => string;
};

const mostRest = 200_000;
const mostTag = 2_000;

/** Reads elements of one name that do not stand in each other. */
export const segmentReader = (name: string, mostCharacters: number): SegmentReader => {
  const opens = new RegExp(`<(?:[A-Za-z]\\w*:)?${name}(?=[\\s>/])`, 'g');
  const closes = new RegExp(`</(?:[A-Za-z]\\w*:)?${name}\\s*>`, 'g');
  let text = '';
  let searched = 0;
  let unopened = 0;
  let isSkipping = false;

  const next = (from: number): { segment: Segment | undefined; end: number } | undefined => {
    const tagEnd = text.indexOf('>', from);
    if (tagEnd === -1) return undefined;
    const tag = text.slice(from, tagEnd).replace(/^<(?:[A-Za-z]\w*:)?\w+/, '');
    if (tag.endsWith('/')) return { segment: { tag, inner: '' }, end: tagEnd + 1 };
    closes.lastIndex = Math.max(tagEnd, searched);
    const close = closes.exec(text);
    if (close === null) return undefined;
    const end = close.index + close[0].length;
    if (isSkipping || close.index - tagEnd > mostCharacters) return { segment: 'too-long', end };
    return { segment: { tag, inner: withoutPrefixes(text.slice(tagEnd + 1, close.index)) }, end };
  };

  return {
    push: function* (piece) {
      text += piece;
      let at = 0;
      for (;;) {
        opens.lastIndex = Math.max(at, unopened);
        const open = opens.exec(text);
        if (open === null) {
          text = text.slice(Math.max(at, text.length - mostRest));
          // A tag may have been cut at the end.
          unopened = Math.max(0, text.length - 60);
          return;
        }
        unopened = 0;
        const found = next(open.index);
        if (found === undefined) {
          text = text.slice(open.index);
          searched = Math.max(0, text.length - mostTag);
          // Of an element that is too long only its beginning and its end are kept.
          if (text.length > mostCharacters + mostTag) {
            isSkipping = true;
            text = `<${name}>${text.slice(-mostTag)}`;
            searched = 0;
          }
          return;
        }
        if (found.segment !== undefined) yield found.segment;
        isSkipping = false;
        searched = 0;
        at = found.end;
      }
    },
    rest: () => withoutPrefixes(text),
  };
};
