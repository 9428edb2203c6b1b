import { expect, test } from '@playwright/test';

test('the built application opens, names its page, and shows something', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/');
  await expect(page).toHaveTitle(/Adjudge/);
  await expect(page.getByRole('main')).toBeVisible();
  expect(errors).toEqual([]);
});
