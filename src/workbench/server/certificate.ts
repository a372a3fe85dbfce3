import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface LocalhostCertificate {
  readonly key: string;
  readonly cert: string;
  /** The certificate's file: what a person adds to the trusted ones. */
  readonly file: string;
  /** Made just now, so that whoever trusted an earlier one must trust this one. */
  readonly fresh: boolean;
}

const day = 24 * 60 * 60 * 1000;
const validDays = 730;
/** Remade when fewer days than this remain, so that it does not end in the middle of somebody's week. */
const spareDays = 30;

/**
 * The certificate with which this machine serves https://localhost: the one kept in `folder`, or a new one
 * (two years, this machine's own, signed by nobody) if there is none or it is spent, damaged or not ours.
 * Office.js talks to its host over https only.
 */
export async function localhostCertificate(folder: string, now: Date): Promise<LocalhostCertificate> {
  const file = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  const kept = await readPair(file, keyFile);
  if (kept && isGood(kept, now)) return { ...kept, file, fresh: false };
  const pair = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, pair.private, { mode: 0o600 });
  await writeFile(file, pair.cert);
  return { key: pair.private, cert: pair.cert, file, fresh: true };
}

interface Pair {
  readonly key: string;
  readonly cert: string;
}

async function readPair(file: string, keyFile: string): Promise<Pair | null> {
  try {
    const [cert, key] = await Promise.all([readFile(file, 'utf8'), readFile(keyFile, 'utf8')]);
    return { cert, key };
  } catch {
    return null;
  }
}

/** Whether a certificate is readable, for localhost, and good today and for another month. */
function isGood({ cert }: Pair, now: Date): boolean {
  try {
    const { validFrom, validTo, subjectAltName = '' } = new X509Certificate(cert);
    return (
      subjectAltName.includes('DNS:localhost') &&
      Date.parse(validFrom) <= now.getTime() &&
      Date.parse(validTo) - now.getTime() > spareDays * day
    );
  } catch {
    return false;
  }
}
