import { demonstrationAccounts, demonstrationPassword } from './demonstration-accounts.js';

type Welcome = { origin: string; demo: boolean; firstAdministratorLink: string | null };

/** What is printed when everything is ready. */
export function welcome({ origin, demo, firstAdministratorLink }: Welcome): string {
  const lines = ['', `  Stoa is ready:  ${origin}`, ''];
  if (demo) {
    lines.push(`  Demonstration accounts, password ${demonstrationPassword}:`);
    for (const [role, address] of Object.entries(demonstrationAccounts))
      lines.push(`    ${role.padEnd(14)} ${address}`);
    lines.push('', '  Stop with Ctrl-C; everything is kept.', '');
  }
  if (firstAdministratorLink) {
    lines.push(
      '  Nobody is administrator yet. Open this address once to become it:',
      `    ${firstAdministratorLink}`,
      '',
    );
  }
  return lines.join('\n');
}
