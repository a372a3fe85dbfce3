import type { RunningServer } from './startServer';

/** What is printed once the server runs: where to go, and how to get past the browser's warning. */
export function welcome({ workbenchOrigin, addinOrigin, certificate }: RunningServer): string {
  const { file, fresh } = certificate;
  return `
The workbench is at  ${workbenchOrigin}
The add-in is at     ${addinOrigin}

${fresh ? 'A certificate for localhost was made on this machine' : 'The certificate for localhost is'}: ${file}
No authority has signed it, so the browser warns once for each of the two addresses:
choose "Advanced", then "Proceed to localhost". Or trust it for good:
  Windows  certutil -user -addstore Root "${file}"
  macOS    security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${file}"
  Linux    certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n localhost -i "${file}"   (Chromium, Chrome)
  Firefox  Settings, Certificates, Servers: add an exception for both addresses

Ctrl+C ends it.`;
}
