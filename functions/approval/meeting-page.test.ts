import { derivedId } from '@hearth/domain/ids';
import { applicationStream, organizationStream } from '@hearth/store/projection';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { approver, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { chair, director, foundedHouse, opened, secondApprover, threeAwards, twoFrom40000 } from './meeting.fixture.ts';

/** As a reader reads it: words only. */
const words = (markup: string): string =>
  markup
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const houseOfThree = async () => {
  const tables = await foundedHouse({ tiers: twoFrom40000 });
  const cases = await threeAwards(tables);
  const big = await awardedCase(tables, { name: 'big', amountMinor: 50_000 });
  const meeting = await opened(tables);
  return { tables, cases, big, meeting };
};

describe('the page of a meeting', () => {
  test('before it is held is the agenda: what waits, what is green, what stands back, and the funds before and after', async () => {
    const { cases, big, meeting } = await houseOfThree();
    const [one, two] = cases;
    await meeting.standBack(director, [two.awardId], 'other');
    await meeting.attend([chair, approver, secondApprover]);
    await meeting.consent(secondApprover, [big.awardId]);
    const said = words(await meeting.page());
    expect(said).toContain('Agenda');
    expect(said).toContain('4 awards wait: $1,100.00. 3 are green: $900.00.');
    expect(said).toContain('3 people of the committee and the approvers; the quorum is 2.');
    expect(said).toContain(`Recorded by ${chair.memberId} (committee).`);
    expect(said).toContain(one.applicationId);
    expect(said).toContain('green needs two approvers, one consented');
    expect(said).toContain(`${director.memberId} (committee) stood back`);
    expect(said).toContain('General $6,000.00 $5,100.00 $4,900.00');
    expect(said).toContain('Chair: name, signature, date');
    for (const each of [...cases, big]) expect(said).not.toContain(each.householdId);
  });

  test('after it was held is the minutes: each decision with what became of it, and the hash that the record has', async () => {
    const { tables, cases, big, meeting } = await houseOfThree();
    const [one, two, three] = cases;
    await meeting.standBack(approver, [two.awardId], 'other');
    await meeting.attend([chair, approver]);
    await meeting.close({
      decisions: [
        { awardId: two.awardId, decision: 'approve' },
        { awardId: three.awardId, decision: 'send-back', reason: 'amount-unclear' },
      ],
      approveGreen: true,
      minutesHash: 'a'.repeat(64),
    });
    const said = words(await meeting.page());
    expect(said).toContain('Minutes');
    expect(said).toContain('4 awards were decided, 1 of them approved: $300.00.');
    expect(said).toContain('approved, its money set aside');
    expect(said).toContain('sent back to the reviewer: amount-unclear');
    expect(said).toContain('consented to, a second approver decides');
    expect(said).toContain('left for somebody else: stood back or close to the household');
    expect(said).toContain(String((await stateOf(tables, meeting.id))['recordHash']));
    expect(said).toContain('a'.repeat(64));
    expect(said).not.toContain('The funds');
    expect([one, big].every(({ applicationId }) => said.includes(applicationId))).toBe(true);
  });

  test('lets no name become markup, and loads nothing', async () => {
    const { tables, cases, meeting } = await houseOfThree();
    const partner = derivedId('organization', 'north partner');
    await write(tables, organizationStream, partner, [
      { type: 'OrganizationProposed', data: { name: '<img src=x onerror=1>', kind: 'partner', by: chair.memberId } },
    ]);
    await write(tables, applicationStream, cases[0].applicationId, []);
    const north = await awardedCase(tables, { name: 'north', partnerId: partner, amountMinor: 10_000 });
    const other = await opened(tables, [north.awardId]);
    const page = await other.page();
    expect(page).toContain('&lt;img src=x onerror=1&gt;');
    expect(page).not.toMatch(/<img|<script|https?:|src=(?!x)|url\(/);
    expect(page).toContain('content="default-src &#39;none&#39;;');
    expect(words(page)).toContain('no allotment may be used for it');
    expect(await meeting.page()).toContain('<html lang="en">');
  });

  test('of an agenda that was decided elsewhere says so', async () => {
    const { cases, big, meeting } = await houseOfThree();
    const quick = await opened(
      (await houseOfThree()).tables,
      cases.map(({ awardId }) => awardId),
    );
    await quick.attend([chair, approver]);
    await quick.close({ approveGreen: true });
    expect(words(await quick.page())).toContain('3 awards were decided, 3 of them approved: $600.00.');
    expect(big.awardId).toBeDefined();
    expect(words(await meeting.page())).toContain('Nobody is recorded as present yet.');
  });
});
