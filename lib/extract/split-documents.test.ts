import { describe, expect, it } from 'vitest';
import { isPrivacyTitle } from './split-documents.ts';

describe('isPrivacyTitle', () => {
  it('knows the usual names, in several languages', () => {
    for (const title of [
      'Privacy Policy',
      'Our privacy notice',
      'Data protection',
      'Cookie Policy',
      'Datenschutzerklärung',
      'Politique de confidentialité',
      'Política de privacidad',
      'Informativa sulla privacy',
      'Integritetspolicy',
      '隐私政策',
      'プライバシーポリシー',
    ]) {
      expect(isPrivacyTitle(title), title).toBe(true);
    }
  });

  it('takes no other title, no shared one, and no sentence for one', () => {
    for (const title of [
      'Terms of Use',
      'Privacy Policy and Terms of Use',
      'News',
      `By using this site you accept our privacy policy and everything else that we may think of on any other day.`,
    ]) {
      expect(isPrivacyTitle(title), title).toBe(false);
    }
  });
});
