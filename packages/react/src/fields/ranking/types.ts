import type { RankingAnswer, RankingClassification } from '@adjudge/core';
import type { FieldProps } from '../../session/index.js';

/** What a ranking's parts get. */
export type RankingFieldProps = FieldProps<RankingClassification, RankingAnswer>;
