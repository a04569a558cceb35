// A headless Chromium for looking at pages, where there can be one: it comes with npm, for Linux on x64 only.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher } from 'playwright-core';

// Made for functions in which one process must do: here there may be several, and the rules of the web stay on.
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/** For what hangs: a start, a page, a thing that is waited for. Give it to every page. */
export const patienceMs = 300_000;

/** Starts one, which the caller closes; or says why there can be none here. A browser that is there and fails throws. */
export const startBrowser = async (): Promise<Browser | string> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `the headless Chromium of @sparticuz/chromium runs on Linux x64 only, and this is ${process.platform} ${process.arch}`;
  }
  try {
    return await launcher.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args.filter((argument) => !unwanted.has(argument)),
      headless: true,
      timeout: patienceMs,
    });
  } catch (fault) {
    const [library] = /lib[\w.+-]+\.so[\w.]*(?=: cannot open shared object file)/.exec(String(fault)) ?? [];
    if (library === undefined) throw fault;
    return `the headless Chromium needs ${library}, which this system does not have (Debian: apt-get install libnss3)`;
  }
};
