import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { counting, pricing } from "./phrases.js";

const counted = counting("ko");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(total)}명 중 ${count(ship)}명`;
const reviewers: Messages["reviewers"] = (split, figures) =>
  `리뷰어 ${fraction(split, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} 추천`;

/** Korean. */
const ko: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} 추천`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `: ${reviewers(split, figures)} 추천`,
  ],
  byAi: counted({ other: "AI 리뷰 #개" }),
  noReviews: "아직 리뷰 없음",
  read: "리뷰 읽기",
  thisPage: "이 페이지",
  versus: (tools) => list(tools, " vs "),
  loading: "불러오는 중…",
  failed: "이 비교를 불러오지 못했습니다.",
  failedAgain: "이 비교를 여전히 불러오지 못했습니다.",
  retry: "다시 시도",
  retrying: "다시 시도하는 중…",
  verdict: "결론",
  panelPick: "패널의 선택",
  pick: "선택",
  unreviewed: "아직 리뷰가 없습니다.",
  pickOfOne: (tool, split, figures) => [
    tool,
    `. ${reviewers(split, figures)} 추천.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. ${reviewers(split, figures)} 추천, `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. ${reviewers(split, figures)} 추천. ${level ? `나머지는 최고 ${level}` : "나머지는 추천 없음"}.`,
  ],
  tie: (tools, level) => [
    { strong: "단독 선택 없음." },
    " 동률: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `${date} 업데이트`,
  panelSize: counted({ other: "리뷰어 #명" }),
  subset: (shown, total, { count }) =>
    `도구 ${count(total)}개 중 ${count(shown)}개`,
  full: "전체 비교",
  methodology: "패널의 평가 방법",
  count: inFavour,
  community: "커뮤니티",
  votes: counted({ other: "#표" }),
  noVotes: "아직 투표 없음",
  entry: "시작 비용",
  entries: {
    free: "무료",
    freemium: "부분 유료",
    paid: "유료",
    "open-source": "오픈 소스",
    contact: "영업팀 문의",
  },
  price: pricing(
    {
      free: "무료",
      freemium: "무료로 시작",
      paid: "유료",
      "open-source": "무료, 오픈 소스",
      contact: "가격 문의",
    },
    { freemium: "무료, 이후 ", "open-source": "오픈 소스, " },
  ),
  amount: (price, per, period) => [
    period ? { month: "월 ", year: "연 ", once: "1회 결제 " }[period] : "",
    price,
    ...(per ? [" / ", per] : []),
  ],
  asOf: (month) => ` (${month} 기준)`,
  visit: "사이트 방문",
  visitTool: (name) => `사이트 방문: ${name}`,
  affiliate: "제휴 링크",
  about: (tool) => `${tool} 정보`,
  prosAndCons: "장점과 단점",
  pros: "장점",
  cons: "단점",
  specs: "사양",
  onlyDifferences: "차이점만",
  moreSpecs: counted({ other: "#행 더 보기" }),
  yes: "예",
  no: "아니요",
  notStated: "표기 없음",
  best: "가장 좋은 값",
  scorecard: "리뷰어의 평가",
  verdicts: { ship: "추천", skip: "비추천" },
  meanings: { ship: "쓰겠다", skip: "쓰지 않겠다" },
  single: "도구 하나만 리뷰",
  ai: "AI",
  fullReview: "리뷰 전문",
  rest: "더 읽기",
  moreReviewers: counted({ other: "리뷰어 #명 더 보기" }),
  email: "이메일 주소",
  emailExample: "name@example.com",
  subscribe: "구독",
  privacy: "개인정보 처리방침",
};

export default ko;
