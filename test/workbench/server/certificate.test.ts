import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localhostCertificate } from '../../../src/workbench/server/certificate';

const today = new Date('2026-04-01T09:00:00Z');
const later = (days: number) => new Date(today.getTime() + days * 24 * 60 * 60 * 1000);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the first start makes a certificate for localhost, good for two years', async () => {
  const { cert, key, fresh, file } = await localhostCertificate(join(folder, 'new'), today);
  const read = new X509Certificate(cert);
  expect(fresh).toBe(true);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(Date.parse(read.validTo)).toBeGreaterThan(later(725).getTime());
  expect(key).toContain('PRIVATE KEY');
  expect((await stat(file)).isFile()).toBe(true);
});

test('the key can be read by its owner alone', async () => {
  await localhostCertificate(folder, today);
  expect((await stat(join(folder, 'localhost.key'))).mode & 0o077).toBe(0);
});

test('the next start takes the one that is kept', async () => {
  const first = await localhostCertificate(folder, today);
  const second = await localhostCertificate(folder, later(600));
  expect(second.fresh).toBe(false);
  expect(second.cert).toBe(first.cert);
});

test('one that ends within a month is made anew', async () => {
  const first = await localhostCertificate(folder, today);
  const second = await localhostCertificate(folder, later(710));
  expect(second.fresh).toBe(true);
  expect(second.cert).not.toBe(first.cert);
});

test('a damaged one is made anew', async () => {
  await localhostCertificate(folder, today);
  await writeFile(join(folder, 'localhost.crt'), 'not a certificate');
  expect((await localhostCertificate(folder, today)).fresh).toBe(true);
});
