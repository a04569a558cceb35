import { tablesContract } from './tables.contract.ts';
import { openTwin } from './tables-benches.ts';

tablesContract(openTwin);
