/** Gives a text to the browser as a file to keep. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A name that every file system takes. */
export function toFileName(projectId: string, ending: string): string {
  return `${projectId.replace(/[^\w.-]+/g, '-').slice(0, 80)}.${ending}`;
}
