import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto('/');
  await expect(page.getByRole('row').nth(16)).toBeVisible();
});

const list = (page: Page) => page.getByRole('list', { name: 'Ontologies' });

async function publishFromTemplate(page: Page, template: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Schema' }).click();
  await page.getByRole('button', { name: 'New ontology' }).click();
  await page.getByRole('button', { name: template }).click();
  await page.getByRole('button', { name: /^Publish version 1/ }).click();
  await expect(page.getByText(/^Version 1 of .* is published; 0 projects use it/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the schema' }).click();
}

test('an ontology is made from a template, given to a project, and asked there', async ({ page }) => {
  await publishFromTemplate(page, /Ranking of four/);
  await expect(list(page).getByText('not used yet')).toBeVisible();
  await list(page)
    .getByRole('button', { name: /^Use in this project: Ranking/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Use “Ranking/ });
  await expect(dialog).toContainText('No answers were given in this project yet.');
  await dialog.getByRole('button', { name: 'Use it' }).click();
  await expect(dialog).toBeHidden();
  await expect(list(page).getByRole('listitem').filter({ hasText: 'Ranking' })).toContainText('Used here');

  await page.getByRole('link', { name: 'Rows', exact: true }).click();
  await page
    .getByRole('row', { name: /four-responses/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('region', { name: 'Preference editor' })).toBeVisible();
  // The code of rankings loads with the first one; a key pressed before it is there does nothing.
  await expect(page.getByRole('article', { name: 'Response C' })).toContainText('Not placed yet');
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await expect(page.getByRole('article', { name: 'Response C' })).toContainText('1st');
  await expect(page.getByRole('article', { name: 'Response A' })).toContainText('2nd');
});

test('a change of an ontology in use says what it does to the answers, and reaches the project', async ({
  page,
}) => {
  await page
    .getByRole('row', { name: /shopping-1/ })
    .getByRole('link')
    .click();
  await page.getByRole('radio', { name: 'Tie' }).click();
  await page.getByRole('textbox', { name: /reason/ }).fill('No difference.');
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(page.getByRole('textbox', { name: /reason/ })).toHaveValue('');
  await page.goto('/');
  await page.getByRole('link', { name: 'Schema' }).click();
  await page.getByRole('link', { name: 'Best reply' }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Which reply is the best?');
  await page.getByRole('button', { name: /^Publish version 2/ }).click();
  await expect(page.getByText('Version 2 of “Best reply” is published; 1 project uses it.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the schema' }).click();
  await expect(list(page)).toContainText('Version 2');
  await page.getByRole('link', { name: 'Rows', exact: true }).click();
  await page
    .getByRole('row', { name: /shopping-1/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('radiogroup', { name: 'Which reply is the best?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Tie' })).toBeChecked();
});

test('an ontology is removed only once that is confirmed, its unpublished changes with it', async ({
  page,
}) => {
  await publishFromTemplate(page, /Ranking of four/);
  await list(page)
    .getByRole('link', { name: /^Ranking/ })
    .click();
  await page.getByRole('textbox', { name: 'Question' }).fill('In which order?');
  await page.getByRole('button', { name: 'Back to the schema' }).click();
  const remove = list(page).getByRole('button', { name: /^Remove: Ranking/ });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: /^Remove “Ranking/ });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(remove).toBeFocused();
  await remove.click();
  await dialog.getByRole('button', { name: 'Remove it' }).click();
  await expect(dialog).toBeHidden();
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'New ontology' }).click();
  await expect(page.getByText('No questions yet')).toBeVisible();
  await expect(page.getByText('These changes are from an earlier visit')).toBeHidden();
});

test('an ontology that cannot be removed is still there, and the reason is said', async ({ page }) => {
  await publishFromTemplate(page, /Ranking of four/);
  // A browser that refuses to write, as one does whose disk is full.
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await list(page)
    .getByRole('button', { name: /^Remove: Ranking/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Remove “Ranking/ });
  await dialog.getByRole('button', { name: 'Remove it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Not removed.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(list(page)).toContainText('Ranking');
});

test('what is edited and not published is there again, and can be discarded', async ({ page }) => {
  await page.getByRole('link', { name: 'Schema' }).click();
  await page.getByRole('link', { name: 'Best reply' }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Which one is better?');
  await page.getByRole('button', { name: 'Back to the schema' }).click();
  await page.getByRole('link', { name: 'Best reply' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue('Which one is better?');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue('Which one is better?');
  await page.getByRole('button', { name: 'Discard them' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue('Choose the best response');
});

test('the schema and the ontology editor hold to WCAG 2.2 AA, also narrow', async ({ page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/');
    await page.getByRole('link', { name: 'Schema' }).click();
    await expect(list(page)).toBeVisible();
    for (const name of ['list', 'editor']) {
      if (name === 'editor') await list(page).getByRole('link', { name: 'Best reply' }).click();
      if (name === 'editor')
        await expect(page.getByRole('region', { name: 'Ontology editor' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  }
});
