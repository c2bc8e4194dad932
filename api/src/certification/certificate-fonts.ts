import { Injectable } from '@nestjs/common';
import { parseFonts, unsupportedLetters, type CertificateFonts } from '@stoa/certificates';
import { readShippedFonts } from '@stoa/certificates/fonts';

/** The certificate's typefaces, read and parsed when they are first asked for. */
@Injectable()
export class CertificateFontsProvider {
  private parsed: Promise<CertificateFonts> | null = null;

  /** Letters of the text that would be printed as boxes; none is the usual answer. */
  async unsupportedIn(text: string): Promise<string[]> {
    this.parsed ??= readShippedFonts().then(parseFonts);
    return [...unsupportedLetters(text, await this.parsed)];
  }
}
