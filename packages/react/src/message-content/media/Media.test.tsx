import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Link } from '../Link.js';
import { MessageContentOptionsProvider } from '../options.js';
import { Attachment, Media } from './index.js';

const draw = (node: ReactNode, allowedMedia: readonly string[] = []) =>
  render(<MessageContentOptionsProvider value={{ allowedMedia }}>{node}</MessageContentOptionsProvider>)
    .container;
const find = (container: Element) =>
  container.querySelector('img, audio, video, iframe, object, embed, source, link');

describe('Media', () => {
  it.each([
    ['image', 'https://cdn.example/a.png', 'Image: A', 'IMG'],
    ['image', 'https://cdn.example/a', 'Image: A', 'IMG'],
    ['audio', 'https://cdn.example/a.mp3?x', 'Audio: A', 'AUDIO'],
    ['video', 'https://cdn.example/a.WEBM#t=1', 'Video: A', 'VIDEO'],
  ])(
    'that are %s (%s) are fetched when asked for, and say first from where',
    async (_kind, address, title, tag) => {
      const container = draw(<Media src={address} alt="A" />);
      expect(find(container)).toBeNull();
      const chip = screen.getByRole('button', { name: new RegExp(`^${title}.*cdn\\.example.*Load$`) });
      expect(chip).toHaveTextContent(address);
      await userEvent.click(chip);
      const media = find(container);
      expect(media?.tagName).toBe(tag);
      expect(media).toHaveAttribute('src', address);
      if (media === null) throw new Error('No media');
      fireEvent.error(media);
      expect(find(container)).toBeNull();
      await userEvent.click(screen.getByRole('button', { name: /could not be loaded.*Try again$/ }));
      expect(find(container)).not.toBeNull();
    },
  );

  it('tell their server nothing of the page', async () => {
    const container = draw(<Media src="https://cdn.example/a.png" alt="A" />);
    await userEvent.click(screen.getByRole('button'));
    expect(find(container)).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('that the host allows are there at once, when they come near, and only they', () => {
    const allowed = draw(<Media src="https://cdn.example/a/b.png" alt="A" />, ['https://cdn.example/a']);
    expect(find(allowed)).toHaveAttribute('loading', 'lazy');
    expect(find(allowed)).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(
      find(draw(<Media src="https://cdn.example/ab.png" alt="B" />, ['https://cdn.example/a'])),
    ).toBeNull();
    const sound = draw(<Media src="https://cdn.example/a/b.mp3" />, ['https://cdn.example/a']);
    expect(find(sound)).toHaveAttribute('preload', 'none');
  });

  it('that the host allows and that fail are asked for by hand', () => {
    const container = draw(<Media src="https://cdn.example/a.png" alt="A" />, ['https://cdn.example']);
    fireEvent.error(find(container) as Element);
    expect(screen.getByRole('button', { name: /could not be loaded/ })).toBeVisible();
    expect(find(container)).toBeNull();
  });

  it('that are PDF lead to another tab, and say where; in a link they are its text', () => {
    const container = draw(<Media src="https://cdn.example/a.pdf" alt="Terms" />);
    const link = screen.getByRole('link', {
      name: /^PDF: Terms.*https:\/\/cdn\.example\/a\.pdf.*Open in a new tab$/,
    });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener noreferrer');
    expect(find(container)).toBeNull();
    const inLink = draw(
      <Link href="https://a.example/">
        <Media src="https://cdn.example/a.pdf" alt="Terms" />
      </Link>,
    );
    expect(inLink.querySelectorAll('a')).toHaveLength(1);
  });

  it('say of their host what may deceive', () => {
    draw(<Media src="https://bank.example@xn--pple-43d.example/a.png" alt="A" />);
    expect(screen.getByRole('button')).toHaveTextContent(
      /punycode for аpple\.example, what stands before @ is no host/,
    );
  });

  it.each([
    undefined,
    '',
    '/a.png',
    'data:image/png;base64,AA',
    'javascript:alert(1)',
    'mailto:a@b.example',
    '#a',
    'blob:https://a.example/b',
  ])('that lead nowhere allowed (%s) are named and cannot be fetched', (src) => {
    const container = draw(<Media src={src} alt="A" />, ['https://cdn.example']);
    expect(container.textContent).toBe('Image: A');
    expect(container.querySelector('a, button, img')).toBeNull();
  });
});

describe('Attachment', () => {
  it.each([
    ['IMAGE', 'https://cdn.example/x', /^Image: N/],
    ['IMAGE_OVERLAY', 'https://cdn.example/x', /^Image: N/],
    ['VIDEO', 'https://cdn.example/x', /^Video: N/],
    ['AUDIO', 'https://cdn.example/x', /^Audio: N/],
    ['OTHER', 'https://cdn.example/x.mp3', /^Audio: N/],
  ])('of type %s (%s) is fetched when asked for', (type, value, name) => {
    const container = draw(<Attachment attachment={{ type, value, name: 'N' }} />);
    expect(screen.getByRole('button', { name })).toBeVisible();
    expect(find(container)).toBeNull();
  });

  it('that is a page or a PDF is gone to in another tab', () => {
    draw(<Attachment attachment={{ type: 'HTML', value: 'https://a.example/page' }} />);
    expect(screen.getByRole('link', { name: 'https://a.example/page' })).toHaveAttribute('target', '_blank');
    draw(<Attachment attachment={{ type: 'PDF_URL', value: 'https://a.example/x', name: 'N' }} />);
    expect(screen.getByRole('link', { name: /^PDF: N/ })).toHaveAttribute('target', '_blank');
  });

  it('that is text is text, HTML too', () => {
    const container = draw(
      <Attachment attachment={{ type: 'HTML', value: '<img src=x onerror=alert(1)>' }} />,
    );
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(find(container)).toBeNull();
  });
});
