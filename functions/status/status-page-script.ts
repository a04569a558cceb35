// What runs in the household's page: it asks with headers alone, shows the answer, and forgets it. Nothing is stored, nothing is in an address.

export const script = `(() => {
'use strict';
const at = (id) => document.getElementById(id);
const show = (id, on) => { at(id).hidden = !on; };
const forgetAfterMs = 300000;
let forgetting;
const kinds = {
  birth: ['ofBirth', 'date', '', 10],
  phone: ['ofPhone', 'text', 'numeric', 4],
  reference: ['ofReference', 'text', 'text', 80],
};
const ofKind = () => {
  const [label, type, mode, most] = kinds[at('kind').value];
  const input = at('second');
  input.value = '';
  Object.assign(input, { type, inputMode: mode, maxLength: most });
  for (const [each] of Object.values(kinds)) show(each, each === label);
};
const headers = (more) => Object.assign({
  'claim-code': at('code').value.replace(/[^0-9A-Za-z]/g, ''),
  'second-factor': encodeURIComponent(at('second').value.trim()),
  'accept-language': at('main').dataset.chosen || '*',
}, more);
const call = (path, options) => fetch(path, Object.assign({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }, options));
const write = (path, key, body) => call(path, {
  method: 'POST',
  headers: headers({ 'content-type': 'application/json', 'idempotency-key': key }),
  body: body === undefined ? undefined : JSON.stringify(body),
});
const faults = ['wrong', 'locked', 'busy', 'offline', 'pointEnough'];
const complain = (which) => {
  for (const each of faults) show(each, each === which);
  show('checking', false);
};
const faultOf = async (answer) => {
  const problem = await answer.json().catch(() => ({}));
  if (problem.type === '/problems/claim-refused') return 'wrong';
  return problem.type === '/problems/too-many' ? 'locked' : 'busy';
};
const put = (id, text, { language, direction }) => {
  const element = at(id);
  element.textContent = text || '';
  element.lang = language;
  element.dir = direction;
  element.hidden = !text;
};
const forget = () => {
  clearTimeout(forgetting);
  at('ask').reset();
  at('plea').value = '';
  at('pointForm').reset();
  ofKind();
  for (const id of ['reference', 'said', 'why', 'doNow', 'dateSaid', 'note', 'words']) at(id).textContent = '';
  show('found', false);
  show('ask', true);
  show('intro', true);
  complain();
};
const tell = (told) => {
  at('reference').textContent = told.reference;
  put('said', told.said, told);
  put('why', told.why, told);
  put('doNow', told.doNow, told);
  put('dateSaid', told.dateSaid, told);
  put('note', told.note && told.note.said, told.note || told);
  const appeal = told.appeal || {};
  show('appeal', appeal.is === 'possible');
  show('answered', appeal.is === 'granted' || appeal.is === 'stands');
  show('granted', appeal.is === 'granted');
  show('stands', appeal.is === 'stands');
  at('words').textContent = appeal.words || '';
  show('stepBack', told.canStepBack === true);
  show('sure', false);
  show('ask', false);
  show('intro', false);
  show('found', true);
  at('found').focus();
};
const busy = async (does) => {
  complain();
  show('checking', true);
  for (const button of document.querySelectorAll('button')) button.disabled = true;
  try {
    await does();
  } catch {
    complain('offline');
  } finally {
    show('checking', false);
    for (const button of document.querySelectorAll('button')) button.disabled = false;
  }
};
const look = async () => {
  const answer = await call('/v1/status', { headers: headers({}) });
  if (!answer.ok) return complain(await faultOf(answer));
  tell(await answer.json());
  clearTimeout(forgetting);
  forgetting = setTimeout(forget, forgetAfterMs);
};
const act = (path, key, body, done, enough) => busy(async () => {
  const answer = await write(path, key, body);
  if (!answer.ok) {
    const fault = await faultOf(answer);
    return complain(fault === 'locked' ? enough || fault : fault);
  }
  await look();
  if (done) done();
});
let appealKey = crypto.randomUUID();
let pointKey = crypto.randomUUID();
const stepKey = crypto.randomUUID();
at('kind').addEventListener('change', ofKind);
at('ask').addEventListener('submit', (event) => { event.preventDefault(); busy(look); });
at('appealForm').addEventListener('submit', (event) => {
  event.preventDefault();
  act('/v1/appeals', appealKey, { words: at('plea').value });
});
at('plea').addEventListener('input', () => { appealKey = crypto.randomUUID(); });
at('giveWay').addEventListener('click', () => show('sure', true));
at('sureButton').addEventListener('click', () => act('/v1/step-back', stepKey, { sure: true }, () => show('gaveWay', true)));
at('pointForm').addEventListener('input', () => { pointKey = crypto.randomUUID(); show('pointed', false); });
at('pointForm').addEventListener('submit', (event) => {
  event.preventDefault();
  const said = (id) => at(id).value.trim();
  act('/v1/peer-referrals/by-household', pointKey, {
    about: { name: said('pointName'), reach: said('pointReach') },
    need: said('pointNeed'),
    language: said('pointLanguage'),
    consent: { asked: true, how: said('pointAsked') },
  }, () => {
    at('pointForm').reset();
    pointKey = crypto.randomUUID();
    at('point').open = false;
    show('pointed', true);
  }, 'pointEnough');
});
at('again').addEventListener('click', () => { show('gaveWay', false); show('pointed', false); forget(); });
addEventListener('pagehide', forget);
ofKind();
})();`;
