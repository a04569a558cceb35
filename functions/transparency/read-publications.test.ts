import type { Actor } from '@hearth/domain/duties';
import { derivedId } from '@hearth/domain/ids';
import type { PublicationAsked } from '@hearth/domain/publication-events';
import { askedFor } from '@hearth/domain/publications.fixture';
import { isRejected } from '@hearth/domain/rejections';
import { ana, ben, cleo, eastPartner } from '@hearth/domain/relief-fund.fixture';
import { publicationStream } from '@hearth/store/projection';
import { readSignedOff } from '@hearth/store/publication-items';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, fiscalAgentId, person, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { chair, controller, type House, sealedHouse } from './publication.fixture.ts';
import { listOwnPublications, readOwnPublication, readOwnPublicationForm } from './read-own-publications.ts';
import { listPublications, readPublication, readPublicationForm } from './read-publications.ts';

const [lantern, harbor] = [derivedId('organization', 'lantern'), derivedId('organization', 'harbor')];
const ofFunder = (funderId: typeof lantern): Actor => ({
  memberId: derivedId('member', funderId),
  organizationId: funderId,
  organizationKind: 'funder',
  roles: ['funder'],
});
const auditor = person('al, auditor', fiscalAgentId, 'auditor');
const representative = person('rita', eastPartner, 'representative');
const everybody = {
  chair,
  controller,
  auditor,
  caseworker,
  representative,
  lantern: ofFunder(lantern),
  harbor: ofFunder(harbor),
};

const statementOf = (funderId: typeof lantern) =>
  ({
    template: 'funder-statement',
    audience: 'funder',
    scope: { kind: 'funder', funderId, name: 'A funder', fundIds: [] },
  }) as const;
const kinds: Readonly<Record<string, Partial<PublicationAsked['data']>>> = {
  report: {},
  lantern: statementOf(lantern),
  harbor: statementOf(harbor),
  need: { template: 'need-picture', audience: 'members' },
  view: { template: 'steering-view', audience: 'committee' },
  worksheets: { template: 'fiscal-year-worksheets', audience: 'filer' },
};
const form = { name: 'report.en.html', contentType: 'text/html', sha256: 'ab'.repeat(32), bytes: 7 };

/** One of each kind, published; and one of each that is only signed once. */
const library = async () => {
  const house = await sealedHouse();
  for (const [name, more] of Object.entries(kinds)) {
    for (const isPublished of [true, false]) {
      const { count } = await readSignedOff(house.tables);
      const id = derivedId('publication', name, String(isPublished));
      const draft = {
        documentHash: 'hash',
        forms: [form],
        entries: 7,
        audit: { checked: 1, warned: 0, solved: 0 },
        made: { steps: {}, withheld: [{ table: 'secret-table', key: ['code'] }], leftOut: [] },
        signedOffBefore: count,
        version: 1,
      };
      await write(house.tables, publicationStream, id, [
        askedFor({ ...more, by: ana }),
        { type: 'PublicationDrafted', data: draft },
        { type: 'PublicationSigned', data: { documentHash: 'hash', by: ben } },
      ]);
      if (!isPublished) continue;
      await write(house.tables, publicationStream, id, [
        { type: 'PublicationSigned', data: { documentHash: 'hash', by: cleo, signedOffBefore: count } },
        { type: 'PublicationPublished', data: { forms: [form.name] } },
      ]);
    }
  }
  return house;
};

const portsOf = ({ tables, files }: House) => ({
  tables,
  publications: files,
  publicationsUrl: () => 'https://open.example',
});
const nameOf = (id: string): string =>
  Object.keys(kinds).flatMap((name) =>
    [true, false].flatMap((is) =>
      derivedId('publication', name, String(is)) === id ? [is ? name : `${name} draft`] : [],
    ),
  )[0] ?? '';
const namesIn = (answer: unknown): readonly string[] => {
  const { body } = JSON.parse(JSON.stringify(answer));
  return body.publications.map(({ publicationId }: { readonly publicationId: string }) => nameOf(publicationId)).sort();
};
const everyName = Object.keys(kinds).flatMap((name) => [name, `${name} draft`]);
const idOf = (name: string): string =>
  derivedId('publication', name.split(' ')[0] ?? '', String(!name.endsWith('draft')));
const locationOf = (answer: unknown): string | undefined => JSON.parse(JSON.stringify(answer)).headers?.location;

const may: Readonly<Record<keyof typeof everybody, readonly string[]>> = {
  chair: everyName,
  controller: everyName,
  auditor: everyName,
  caseworker: ['report', 'need'],
  representative: ['report', 'need'],
  lantern: ['report', 'lantern'],
  harbor: ['report', 'harbor'],
};

describe('publications', () => {
  test.each(Object.entries(everybody))('are read by %s as far as they are meant for them', async (name, actor) => {
    const ports = portsOf(await library());
    for (const each of everyName) {
      const call = callOf(actor, undefined, { id: idOf(each) });
      const isRead = may[name as keyof typeof everybody].includes(each);
      const read = await readOwnPublication(ports)(call);
      expect([each, isRejected(read) ? read.rejected : 'read']).toEqual([each, isRead ? 'read' : 'not-found']);
      const asked = { ...call, params: { ...call.params, form: form.name } };
      const location = locationOf(await readOwnPublicationForm(ports)(asked));
      expect([each, location !== undefined]).toEqual([each, isRead]);
      if (isRead && each !== 'report') expect(location).toContain(each.endsWith('draft') ? 'drafts/' : 'restricted/');
    }
  });

  test('are listed for each as they are read, drafts for those who prepare, sign or audit them', async () => {
    const ports = portsOf(await library());
    for (const [name, actor] of Object.entries(everybody)) {
      const lists = await Promise.all(
        (['published', 'signed-once'] as const).map((status) =>
          listOwnPublications(ports)({ ...callOf(actor, undefined), query: { status } }),
        ),
      );
      const seesAll = may[name as keyof typeof everybody].length === everyName.length;
      const own = may[name as keyof typeof everybody].filter((each) => each !== 'report').sort();
      const listed = [...new Set(lists.flatMap(namesIn))].sort();
      expect([name, listed]).toEqual([name, seesAll ? everyName.toSorted() : own]);
    }
  });

  test('tell those outside nothing of how they were protected, signed or asked for', async () => {
    const ports = portsOf(await library());
    for (const [actor, name] of [
      [caseworker, 'need'],
      [ofFunder(lantern), 'lantern'],
    ] as const) {
      const text = JSON.stringify(await readOwnPublication(ports)(callOf(actor, undefined, { id: idOf(name) })));
      for (const secret of ['secret-table', ana, ben, cleo]) expect(text).not.toContain(secret);
    }
    expect(JSON.stringify(await readOwnPublication(ports)(callOf(chair, undefined, { id: idOf('need') })))).toContain(
      'secret-table',
    );
  });

  test('that are public are for everybody, by id and by form, and no others are', async () => {
    const ports = portsOf(await library());
    expect(namesIn(await listPublications(ports)({ query: {} }))).toEqual(['report']);
    for (const each of everyName) {
      const params = { id: idOf(each), form: form.name };
      const isPublic = each === 'report';
      expect([each, isRejected(await readPublication(ports)({ params }))]).toEqual([each, !isPublic]);
      const location = locationOf(await readPublicationForm(ports)({ params }));
      expect([each, location]).toEqual([
        each,
        isPublic ? `https://open.example/${idOf(each)}/${form.name}` : undefined,
      ]);
    }
  });

  test('have the forms they have: no path, nothing of another, nothing that only looks like one', async () => {
    const ports = portsOf(await library());
    for (const name of ['', '../drafts', 'manifest.json', '__proto__', 'report.en.html/..', 'REPORT.EN.HTML']) {
      const params = { id: idOf('report'), form: name };
      expect(await readPublicationForm(ports)({ params })).toMatchObject({ rejected: 'not-found' });
    }
    for (const id of ['', 'pub_', '../x', derivedId('fund', 1)])
      expect(await readPublication(ports)({ params: { id } })).toMatchObject({ rejected: 'not-found' });
  });

  test('that are being made tell how far they are', async () => {
    const house = await sealedHouse();
    const { body } = JSON.parse(JSON.stringify(await house.ask()));
    const read = () => readOwnPublication(portsOf(house))(callOf(chair, undefined, { id: body.publicationId }));
    expect(await read()).toMatchObject({ body: { status: 'asked' } });
    const progress = { stage: 'checking', done: 3, of: 9, startedAt: '2027-01-04T15:00:00.000Z' };
    const key = `drafts/${body.publicationId}/progress.json`;
    await house.files.put({ key, contentType: 'application/json', body: JSON.stringify(progress) });
    expect(await read()).toMatchObject({ body: { status: 'asked', progress } });
    await house.work(body.publicationId);
    expect(JSON.stringify(await read())).not.toContain('progress');
  });
});
