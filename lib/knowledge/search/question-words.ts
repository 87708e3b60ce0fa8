/**
 * Words of questions, which are not searched for. Phrases have underscores for spaces. Vietnamese
 * words have their accents; the others have none.
 */
interface QuestionWords {
  /** Articles, pronouns, prepositions, auxiliary and question words. */
  readonly filling: string;
  /** Words that ask what a holder wants. */
  readonly wanting: string;
  /** Words that ask for a date. */
  readonly when: string;
  /** Words that make a yes-no question at the start. */
  readonly whether: string;
  /** Words that make a yes-no question at the end. */
  readonly whetherAtEnd: string;
  /**
   * Words that ask for a thing or a person. With one of them it is no yes-no question, whatever its
   * last word.
   */
  readonly which: string;
  /** Prepositions before the country from which something is wanted. */
  readonly from: string;
}

const QUESTION_WORDS: { readonly [language: string]: QuestionWords } = {
  en: {
    filling: `a an the and or but of in on at to for with by as about over into this that these those it its he she they
      them his her their there here i me my we our you your is are was were be been being am do does did done has
      have had having will would shall should can could may might must what which who whom whose how why where s
      not no any some so than then if else tell show give explain find please actually really exactly regarding
      concerning say says said saying think thinks stand stands get gets happen happens happened happening mean
      means anything something anyone someone anybody somebody everyone nobody allowed possible define toward
      towards both also just only much many such disagree disagrees differ`,
    wanting: `want wants wanted wanting seek seeks ask asks asked asking demand demands demanded demanding need needs
      position positions stance stances view views opinion opinions line attitude goal goals aim aims request
      requests insist insists like likes hope hopes`,
    when: 'when date day dates',
    whether: 'was were is are did do does will would can could has have should',
    whetherAtEnd: '',
    which: 'what which who whom whose how why where',
    from: 'from of by against',
  },
  ja: {
    filling: `は が を に の へ と も で や か から まで より など ね よ な だ です ます ました でした である だった について に関して に関する に対して に対する とは って とは何 何 なに なん
      何が 何を どう どの どんな どこ だれ 誰 誰が 誰です なぜ どうして ですか ますか のか のですか しているのか している していますか していた している か ている ていますか ているのか ています
      いる いるのか いますか する した して します しました したい したいのか ある あった あります ありました なる なった という こと もの その この あの それ これ 教えて ください 知りたい 言った
      言っ 述べた 思う 何と`,
    wanting: `求め 求める 求めている 求めています 求めているか 求めているのか 要求 要求している 要求しているか 主張 主張している 立場 方針 姿勢 希望 望む 望んでいる 欲しい 望み 考え 意見 見解 狙い`,
    when: 'いつ 何日 日付',
    whether: '',
    whetherAtEnd: 'か のか ですか ますか ましたか でしょうか たか るか',
    which:
      '何 なに なん 何が 何を どう どの どんな どこ だれ 誰 誰が 誰です なぜ どうして とは何 何と いつ',
    from: 'から',
  },
  es: {
    filling: `el la los las un una unos unas lo al de del en a con por para sobre acerca y o u e pero que se su sus le les
      me mi te tu nos es son fue fueron era ser estar esta este esto estos estas ese esa eso hay hubo ha han haber
      como cuanto cuantos cual cuales quien quienes donde no si mas muy ya tambien respecto cuando_se dice dicen
      dijo piensa opina cree hace hacer tiene tienen pasa paso puede pueden porque entre desde hasta contra algo
      decirme dime explica`,
    wanting: `quiere quieren querer pide piden pedir exige exigen exigir busca buscan demanda demandas reclama reclaman
      postura posturas posicion posiciones desea desean necesita pretende pretenden objetivo objetivos`,
    when: 'cuando fecha dia',
    whether: 'hubo hay es fue son esta ha han va puede cedera',
    whetherAtEnd: '',
    which: 'que quien quienes cual cuales como donde',
    from: 'de del a al',
  },
  fr: {
    filling: `le la les l un une des du de d en au aux a à et ou mais que qu qui quoi quel quelle quels quelles ce c cet
      cette ces est sont etait ete etre il elle ils elles on se s sa son ses leur leurs y dans sur pour par avec
      sans chez vers comment pourquoi ou_est combien n ne pas plus t j m ma mon mes nous vous sujet propos
      concernant dit disent dire pense pensent fait faire a_t avoir ont avait peut peuvent est_ce qu_est_ce vis
      entre contre aussi explique`,
    wanting: `veut veulent vouloir demande demandent demander exige exigent exiger cherche cherchent souhaite souhaitent
      reclame reclament position positions attitude posture exigence exigences demandes objectif objectifs`,
    when: 'quand date jour',
    whether: 'est_ce y est a va',
    whetherAtEnd: '',
    which: 'que qu qui quoi quel quelle quels quelles comment pourquoi',
    from: 'de du des d aux au',
  },
  vi: {
    filling: `là gì ai nào có không về của cho với và ở trong ra vào thì mà này đó kia một các những được bị đã đang sẽ
      như thế sao tại vì bao nhiêu khi đối nói hay hãy cái rằng từ đến theo hỏi nghĩ ra_sao thế_nào như_thế_nào
      tại_sao vì_sao đối_với liên_quan bao_nhiêu chưa cho_biết hãy_cho_biết`,
    wanting: `muốn yêu_cầu đòi đòi_hỏi lập_trường quan_điểm mong mong_muốn đề_nghị cần mục_tiêu`,
    when: 'khi_nào bao_giờ ngày_nào lúc_nào',
    whether: 'có_phải liệu',
    whetherAtEnd: 'không chưa',
    which: 'gì ai nào sao bao_nhiêu thế_nào',
    from: 'từ của đối_với ở',
  },
};

export type QuestionWordKind = keyof QuestionWords;

/** @returns all question words and phrases with their language and kind */
export function questionWords(): {
  readonly phrase: string;
  readonly language: string;
  readonly kind: QuestionWordKind;
}[] {
  return Object.entries(QUESTION_WORDS).flatMap(([language, words]) =>
    (Object.keys(words) as QuestionWordKind[]).flatMap((kind) =>
      words[kind]
        .split(/\s+/)
        .filter(Boolean)
        .map((phrase) => ({ phrase: phrase.replaceAll('_', ' '), language, kind })),
    ),
  );
}
