'use client';

import { selectPresentedResponses, type UnchangedText } from '@adjudge/core';
import { listKeyCaps, toKeyShortcuts } from '../../a11y/index.js';
import { comparingToolTexts } from '../../i18n/comparingToolTexts.js';
import { useTranslations } from '../../i18n/index.js';
import type { MenuListProps } from '../../parts/index.js';
import { MenuCheckbox, MenuGroup, MenuList, MenuRadio } from '../../parts/MenuList.js';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { useSetView } from '../useSetView.js';
import { arrangementIcons } from './arrangementIcons.js';
import { arrangementOrder } from './nextArrangement.js';

/** Which share of the width the first of two responses gets. */
const widerShare = 62;

function Widths() {
  const { widths, equalWidths, widerResponse } = useTranslations(comparingToolTexts);
  const setView = useSetView();
  const share = usePreferenceSession(({ view }) => view.share);
  const [first, second] = usePreferenceSession(selectPresentedResponses);
  if (first === undefined || second === undefined) return null;
  const presets = [
    { preset: 50, label: equalWidths, isChecked: share === 50 },
    { preset: widerShare, label: widerResponse(first.letter), isChecked: share > 50 },
    { preset: 100 - widerShare, label: widerResponse(second.letter), isChecked: share < 50 },
  ];
  return (
    <MenuGroup label={widths}>
      {presets.map(({ preset, label, isChecked }) => (
        <MenuRadio
          key={preset}
          icon="columns"
          isChecked={isChecked}
          onSelect={() => setView({ share: preset })}
        >
          {label}
        </MenuRadio>
      ))}
    </MenuGroup>
  );
}

const unchangedOrder: readonly UnchangedText[] = ['shown', 'dimmed', 'folded'];

/** While differences are shown: what becomes of the rest. */
function UnchangedOptions() {
  const { unchangedText: label, unchangedTexts } = useTranslations(comparingToolTexts);
  const setView = useSetView();
  const chosen = usePreferenceSession(({ view }) => view.unchangedText);
  return (
    <MenuGroup label={label}>
      {unchangedOrder.map((one) => (
        <MenuRadio
          key={one}
          icon="differences"
          isChecked={one === chosen}
          onSelect={() => setView({ unchangedText: one })}
        >
          {unchangedTexts[one]}
        </MenuRadio>
      ))}
    </MenuGroup>
  );
}

/** To how many lines long responses can be shortened, whatever the host's view says. */
const usualLines = [6, 12, 24];

function Shortening() {
  const { shorten, shortenTo, notShortened } = useTranslations(comparingToolTexts);
  const { controller } = useSessionConfiguration('ResponseComparator.Arrangement');
  const setView = useSetView();
  const chosen = usePreferenceSession(({ view }) => view.collapsedLines);
  // What the host set stays on offer after something else was chosen.
  const { collapsedLines: first } = controller.store.getInitialState().view;
  const offered = [...new Set([0, first, chosen, ...usualLines])].sort((one, other) => one - other);
  return (
    <MenuGroup label={shorten}>
      {offered.map((lines) => (
        <MenuRadio
          key={lines}
          icon="shorten"
          isChecked={lines === chosen}
          onSelect={() => setView({ collapsedLines: lines })}
        >
          {lines === 0 ? notShortened : shortenTo(lines)}
        </MenuRadio>
      ))}
    </MenuGroup>
  );
}

function TextOptions() {
  const texts = useTranslations(comparingToolTexts);
  const { hotkeys } = useSessionConfiguration('ResponseComparator.Arrangement');
  const setView = useSetView();
  const view = usePreferenceSession((state) => state.view);
  const scrollKey = hotkeys['scroll-together'];
  return (
    <MenuGroup label={texts.textOptions}>
      <MenuCheckbox
        icon="sync"
        isChecked={view.isScrollingTogether}
        keys={listKeyCaps(scrollKey)}
        keyShortcuts={toKeyShortcuts(scrollKey)}
        onSelect={() => setView({ isScrollingTogether: !view.isScrollingTogether })}
      >
        {texts.scrollTogether}
      </MenuCheckbox>
      <MenuCheckbox
        icon="wrap"
        isChecked={view.isWrapped}
        onSelect={() => setView({ isWrapped: !view.isWrapped })}
      >
        {texts.wrapLines}
      </MenuCheckbox>
      <MenuCheckbox
        icon="numbers"
        isChecked={view.hasLineNumbers}
        onSelect={() => setView({ hasLineNumbers: !view.hasLineNumbers })}
      >
        {texts.lineNumbers}
      </MenuCheckbox>
      <MenuCheckbox
        icon="whole"
        isChecked={view.isEverythingShown}
        onSelect={() => setView({ isEverythingShown: !view.isEverythingShown })}
      >
        {texts.drawEverything}
      </MenuCheckbox>
    </MenuGroup>
  );
}

/** How the responses share the room, and how their texts are drawn. */
export function ArrangementList(props: MenuListProps) {
  const texts = useTranslations(comparingToolTexts);
  const setView = useSetView();
  const arrangement = usePreferenceSession(({ view }) => view.arrangement);
  const count = usePreferenceSession((state) => selectPresentedResponses(state).length);
  const isShowingDifferences = usePreferenceSession(({ view }) => view.isShowingDifferences);
  return (
    <MenuList {...props}>
      <MenuGroup label={texts.arrangement}>
        {arrangementOrder.map((one) => (
          <MenuRadio
            key={one}
            icon={arrangementIcons[one]}
            isChecked={arrangement === one}
            onSelect={() => setView({ arrangement: one })}
          >
            {texts.arrangements[one]}
          </MenuRadio>
        ))}
      </MenuGroup>
      {count === 2 && arrangement === 'columns' ? <Widths /> : null}
      {isShowingDifferences ? <UnchangedOptions /> : null}
      <Shortening />
      <TextOptions />
    </MenuList>
  );
}
