/**
 * Asks the browser not to throw this page's storage away when the disk fills up.
 *
 * @returns whether it agreed. `false` where there is nothing to ask; never throws.
 */
export async function requestPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
