// Runs the host over a tiny cloud in a process of its own, so that a test can kill it. Arguments: cdk.out, the folder of its state.
import { startHost } from '../host.ts';

const [cdkOut = '', dataDir = ''] = process.argv.slice(2);
const { apiUrl, tokenFor } = await startHost({ cdkOut, dataDir, workers: 2 });
process.stdout.write(`${JSON.stringify({ apiUrl, token: await tokenFor('member-1') })}\n`);
