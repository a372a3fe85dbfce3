/** Writes docs/findings.md from the catalogue of findings (src/plan/findings). Run: npm run findings */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findingsPage } from './findingsPage';

writeFileSync(path.resolve(__dirname, '../docs/findings.md'), findingsPage());
