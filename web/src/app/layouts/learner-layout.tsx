import { AreaFrame, type AreaLayoutProps } from './area-frame.js';

/** Navigation at the top of a desk, under the thumb on a phone: at most five items. */
export function LearnerLayout(props: AreaLayoutProps) {
  return <AreaFrame look="learner" {...props} />;
}
