import { tablesContract } from './tables.contract.ts';
import { openEngine } from './tables-benches.ts';

tablesContract(openEngine);
