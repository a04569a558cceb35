// Publications as their readers get them: anybody from the public address, a funder or member with their own token.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateOf } from '@hearth/publication/registry';
import { funderStaff, partnerStaff, staff } from '../founding-plan.ts';
import type { HttpReply } from '../http-client.ts';
import type { Asked, Published, Told } from './publications.ts';
import type { Story } from './story.ts';

/** One form of one publication as it was read, and where it was kept. */
export type ReadForm = {
  readonly publicationId: string;
  readonly template: Told['template'];
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly path: string;
  /** What is wrong with the way it was answered. */ readonly wrong: readonly string[];
};

const see = (url: string, { http }: Story['cloud'], token?: string): Promise<HttpReply> =>
  http.send({ method: 'GET', url, ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }) });

/** Who reads it: undefined for anybody, else the subject of a token. */
const readerOf = ({ template, scope }: Asked, { founded }: Story): string | undefined => {
  switch (templateOf(template).audience) {
    case 'public':
      return undefined;
    case 'funder': {
      const name = Object.entries(founded.funders).find(
        ([, id]) => scope?.kind === 'funder' && scope.funderId === id,
      )?.[0];
      return funderStaff(name ?? '');
    }
    case 'members':
      return partnerStaff(founded.partners[0]?.slug ?? '').representative;
    case 'committee':
      return staff.committee[0];
    case 'filer':
      return staff.controller;
  }
};

const readForm = async (story: Story, asked: Asked & Told, name: string): Promise<HttpReply> => {
  const { cloud } = story;
  const reader = readerOf(asked, story);
  const place = reader === undefined ? '' : 'for-me/';
  const token = reader === undefined ? undefined : await cloud.tokenFor(reader);
  const told = await see(
    `${cloud.addresses.apiUrl}/v1/publications/${place}${asked.publicationId}/${name}`,
    cloud,
    token,
  );
  const { location } = told.headers;
  return told.status === 303 && typeof location === 'string' ? see(location, cloud) : told;
};

/** Reads every form of what was published, as its readers do, into `folder`. */
export const takePublications = async (
  story: Story,
  { publications }: Published,
  folder: string,
): Promise<readonly ReadForm[]> => {
  const forms: ReadForm[] = [];
  for (const asked of publications) {
    if (asked.status !== 'published') continue;
    const into = join(folder, asked.folder);
    mkdirSync(into, { recursive: true });
    for (const { name, sha256 } of asked.forms) {
      const { status, text } = await readForm(story, asked, name);
      const hash = createHash('sha256').update(text).digest('hex');
      const path = join(into, name);
      if (status === 200) writeFileSync(path, text);
      const wrong = [
        ...(status === 200 ? [] : [`${asked.folder}/${name} is answered ${status}`]),
        ...(status !== 200 || hash === sha256 ? [] : [`${asked.folder}/${name} is not the one that was signed`]),
      ];
      const { publicationId, template } = asked;
      forms.push({ publicationId, template, folder: asked.folder, name, text, path, wrong });
    }
  }
  return forms;
};

/** What nobody may read who is no reader of it: answered as if it were not there. */
export const keptFromOthers = async (story: Story, { publications }: Published): Promise<readonly string[]> => {
  const { cloud, founded } = story;
  const names = Object.keys(founded.funders);
  const broken: string[] = [];
  for (const asked of publications) {
    if (asked.status !== 'published' || templateOf(asked.template).audience === 'public') continue;
    const own = readerOf(asked, story);
    const strangers = [...names.map(funderStaff), partnerStaff(founded.partners[1]?.slug ?? '').system];
    for (const subject of strangers.filter((each) => each !== own)) {
      const url = `${cloud.addresses.apiUrl}/v1/publications/for-me/${asked.publicationId}`;
      const { status } = await see(url, cloud, await cloud.tokenFor(subject));
      if (status !== 404 && status !== 403) broken.push(`${subject} is answered ${status} for ${asked.folder}`);
    }
    const open = await see(`${cloud.addresses.apiUrl}/v1/publications/${asked.publicationId}`, cloud);
    if (open.status !== 404) broken.push(`anybody is answered ${open.status} for ${asked.folder}`);
  }
  return broken;
};

/** Where a person begins to read: the page of each publication, by its folder. */
export const publicPathsOf = (forms: readonly ReadForm[]): Readonly<Record<string, string>> =>
  Object.fromEntries(forms.flatMap(({ folder, name, path }) => (name === 'report.en.html' ? [[folder, path]] : [])));
