# The sentences of the rule language: all there are. Left of the equals sign what an analyst writes,
# right of it the call that judges it. A word in braces stands for a term of that kind (see docs/rule-language.md):
#   是否项 判断项 类别 类别组 等级 数额 名次 日期 事件 年度数额 月度数额 文本 文本组 目录 平均工资 月平均工资 参数   facts of the case
#   选项 级别 量 数 整数 事项 渠道                                                        values
# ASCII marks only here (the DSL lexer of Drools takes no others).

[condition][]办理事项是{事项}=$cases : CasesInHand( matter in ( {事项} ) )

# whom the provision concerns
[consequence][]适用于{类别}为{选项}=$rule.concerns().oneOf("{类别}", "{选项}");
[consequence][]或者适用于{类别}为{选项}=$rule.concerns().orOneOf("{类别}", "{选项}");
[consequence][]适用于{类别组}含{选项}=$rule.concerns().hasAnyOf("{类别组}", "{选项}");
[consequence][]适用于注册地与税务登记地不一致=$rule.concerns().taxedElsewhere();
[consequence][]适用于另行提出书面申请的情形=$rule.concerns().writtenRequest();
[consequence][]不适用于{类别}为{选项}=$rule.concerns().setAside("{类别}", "{选项}");
[consequence][]不适用于{是否项}=$rule.concerns().holdsNot("{是否项}");
[consequence][]适用于{是否项}=$rule.concerns().holds("{是否项}");
[consequence][]适用于国家退休政策未作调整=$rule.concerns().retirementAgesChanged(false);
[consequence][]适用于国家退休政策已作调整=$rule.concerns().retirementAgesChanged(true);
[consequence][]适用于{日期}已到=$rule.concerns().reached("{日期}");
[consequence][]适用于自{日期}起{整数}年内=$rule.concerns().withinYears("{日期}", {整数});

# how the lines that follow combine; without it all of them must hold
[consequence][]满足下列任一=$rule.anyOf();
[consequence][]具备所列条件之一=$rule.oneOfTheGrounds();
[consequence][]同时具备所列条件=$rule.allOfTheConditions();
[consequence][]随同条件未达到的由人工判断=$rule.attachedMissesAreForReview();

# yes or no, and what a body finds
[consequence][]须{是否项}=$rule.holds("{是否项}");
[consequence][]须无{是否项}=$rule.holdsNot("{是否项}");
[consequence][]一律无{是否项}=$rule.neverHolds("{是否项}");
[consequence][]有{是否项}的由人工判断=$rule.reviewedWhere("{是否项}");
[consequence][]仅{是否项}的由人工判断=$rule.elseForReview().holds("{是否项}");
[consequence][]另按有关规定由人工判断=$rule.forReview();
[consequence][]经认定{判断项}=$rule.judged("{判断项}");

# a channel beside the ordinary conditions of one side
[consequence][]凭{是否项}不受单位条件限制=$rule.opensChannelForUnit("{是否项}");
[consequence][]凭{是否项}不受申请人条件限制=$rule.opensChannelForApplicant("{是否项}");

# one of a list; a list that ends with 等 leaves claims to be one of them to a person
[consequence][]{类别}为{选项}=$rule.oneOf("{类别}", "{选项}");
[consequence][]{类别}不为{选项}=$rule.noneOf("{类别}", "{选项}");
[consequence][]{类别}为{选项}的由人工判断=$rule.oneOfForReview("{类别}", "{选项}");
[consequence][]{类别}为{选项}且{是否项}=$rule.ofThese("{类别}", "{选项}").and("{是否项}");
[consequence][]{类别}为{选项}且{类别}为{选项}=$rule.ofThese("{类别}", "{选项}").andOneOf("{类别}", "{选项}");
[consequence][]仅{类别}为{选项}且{类别}为{选项}的由人工判断=$rule.elseForReview().bothOneOf("{类别}", "{选项}", "{类别}", "{选项}");
[consequence][]{类别}为{选项}且{类别组}含{选项}=$rule.ofThese("{类别}", "{选项}").andHasAnyOf("{类别组}", "{选项}");
[consequence][]仅{类别}为{选项}且{类别组}含{选项}的由人工判断=$rule.elseForReview().oneOfWithTag("{类别}", "{选项}", "{类别组}", "{选项}");
[consequence][]{类别}为{选项}等=$rule.oneOfAndTheLike("{类别}", "{选项}");
[consequence][]{类别}为{选项}的须{是否项}=$rule.ofThese("{类别}", "{选项}").mustHold("{是否项}");
[consequence][]仅{类别}为{选项}的由人工判断=$rule.elseForReview().oneOf("{类别}", "{选项}");
[consequence][]{类别组}含{选项}=$rule.hasAnyOf("{类别组}", "{选项}");
[consequence][]单位在郊区=$rule.suburban();
[consequence][]{等级}不低于{级别}=$rule.levelAtLeast("{等级}", "{级别}");
[consequence][]中国籍=$rule.chineseNational();

# numbers
[consequence][]{数额}不低于{量}=$rule.atLeast("{数额}", "{量}");
[consequence][]{数额}超过{量}=$rule.moreThan("{数额}", "{量}");
[consequence][]{名次}列前{整数}位=$rule.amongFirst("{名次}", {整数});
[consequence][]仅{名次}列前{整数}位的由人工判断=$rule.elseForReview().amongFirst("{名次}", {整数});
[consequence][]{数额}供判断参考=$rule.forReference("{数额}");

# time
[consequence][]{日期}已到=$rule.reached("{日期}");
[consequence][]{日期}满{整数}个月=$rule.monthsSince("{日期}", {整数});
[consequence][]{日期}满{整数}年=$rule.yearsSince("{日期}", {整数});
[consequence][]一律自{日期}起未到{事件}=$rule.neverEnded("{日期}", "{事件}");
[consequence][]{日期}起不超过{整数}周岁=$rule.notOver("{日期}", {整数});
[consequence][]引进当年不超过{整数}周岁=$rule.notOverInYearOfIntroduction({整数});

[consequence][]年龄不超过{整数}周岁=$rule.notOverNoDayNamed({整数});
[consequence][]自{日期}起至引进年度不超过{整数}年且{是否项}=$rule.introducedWithin("{日期}", {整数}).and("{是否项}");

# amounts by year and month
[consequence][]上年度{年度数额}不低于{量}=$rule.lastYearAtLeast("{年度数额}", "{量}");
[consequence][]近三年每年{年度数额}不低于{量}=$rule.eachOfThreeYearsAtLeast("{年度数额}", "{量}");
[consequence][]近三年累计{年度数额}不低于{量}=$rule.threeYearTotalAtLeast("{年度数额}", "{量}");
[consequence][]近三年每年{年度数额}不低于{参数} 未调整时为{量}=$rule.eachOfThreeYearsAtLeast("{年度数额}", "{参数}", "{量}");
[consequence][]上年度{年度数额}达到{平均工资}的{数}倍=$rule.lastYearReachesWage("{年度数额}", "{平均工资}", "{数}");
[consequence][]上年度{年度数额}超过{平均工资}的{参数}=$rule.lastYearExceedsWage("{年度数额}", "{平均工资}", "{参数}");
[consequence][]近6个月每月{月度数额}达到{月平均工资}的{数}倍=$rule.eachOfSixMonthsReachesWage("{月度数额}", "{月平均工资}", "{数}");
[consequence][]近三年每年{年度数额}超过{平均工资}的{数}倍=$rule.eachOfThreeYearsExceedsWage("{年度数额}", "{平均工资}", "{数}");

# what has a shape of its own
[consequence][]获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项=$rule.award();
[consequence][]获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项且为省部级二等奖以上=$rule.awardOfSecondGrade();
[consequence][]以前{整数}位作者身份取得{整数}项发明专利或者{整数}项其他专利或者{整数}项软件著作权 在京落地转化并取得较好效益=$rule.intellectualProperty({整数}, {整数}, {整数}, {整数});
[consequence][]{文本}列入{目录}=$rule.listed("{文本}", "{目录}");
[consequence][]{文本}不在{目录}之列=$rule.notListed("{文本}", "{目录}");
[consequence][]{文本组}为同一单位=$rule.sameUnit("{文本组}");
[consequence][]随往人员未重复办理=$rule.dependantsNotRegisteredTwice();

# what a rule says beside its finding
[consequence][]不占引进指标=$rule.freeOfQuota();
[consequence][]经{渠道}申报=$rule.filesThrough("{渠道}");

# the yearly round of points settlement: who may apply
[consequence][]申报工作启动年度在施行年度之内=$rule.launchedInForce();
[consequence][]{日期}不晚于启动上一年度12月31日=$rule.notAfterCutOff("{日期}");
[consequence][]截至启动上一年度12月31日自{日期}起未满{整数}周岁=$rule.underAgeAtCutOff("{日期}", {整数});
[consequence][]截至启动上一年度12月31日自{日期}起未达新政策的退休年龄=$rule.underAgeOfNewRule("{日期}");
[consequence][]须有{文本}=$rule.given("{文本}");
[consequence][]{数额}不超过{量}=$rule.atMost("{数额}", "{量}");
[consequence][]弄虚作假的当年及以后{整数}年内不得申请=$rule.notBarredByFraud({整数});

# the yearly round of points settlement: what earns points and what costs them
[consequence][]未另行规定的截止到启动上一年度{整数}月{整数}日=$rule.score().cutOff({整数}, {整数});
[consequence][]每{整数}个月计{数}分=$rule.score().pointsForMonths({整数}, "{数}");
[consequence][]每{整数}个月按公布的分值积分=$rule.score().publishedPointsForMonths({整数});
[consequence][]按公布的分值积分=$rule.score().publishedPoints();
[consequence][]按公布的分值减分=$rule.score().publishedPoints();
[consequence][]单位在京登记注册且实际就业地在京的方计就业=$rule.score().employmentInBeijing();
[consequence][]就业自{整数}年{整数}月起以正常累计缴费最多的险种月数计算 不含补缴=$rule.score().employmentMonthsSince({整数}, {整数});
[consequence][]学习期间的就业和住所不与教育背景累加积分=$rule.score().studyMonthsNotAdded();
[consequence][]住所的规划用途须为住宅类=$rule.score().dwellingResidential();
[consequence][]自有住所和单位宿舍须有产权证书=$rule.score().dwellingTitled();
[consequence][]单位宿舍的产权须属单位=$rule.score().dormitoryOfUnit();
[consequence][]配偶的住所须证明夫妻关系=$rule.score().spouseProven();
[consequence][]{整数}年{整数}月以前的宿舍和租赁住所以同期就业月数计算=$rule.score().rentByEmploymentBefore({整数}, {整数});
[consequence][]{整数}年{整数}月起的租赁住所须在租赁监管平台备案=$rule.score().rentRegisteredFrom({整数}, {整数});
[consequence][]本人和配偶的自有住所积分=$rule.score().ownDwellings();
[consequence][]本人和配偶的宿舍和租赁住所积分=$rule.score().otherDwellings();
[consequence][]每类住所以各处月数之和计算年限=$rule.score().monthsOfEachClass();
[consequence][]每类住所只计满一年的整年=$rule.score().fullYearsOfEachClass();
[consequence][]每类住所的积分各自四舍五入=$rule.score().eachClassRounded();
[consequence][]同一月份只计一次 自有住所优先=$rule.score().eachMonthOnce();
[consequence][]住所月数以就业月数为限 自有住所优先=$rule.score().cappedByEmployment();
[consequence][]学历学位须经国家教育部承认=$rule.score().educationRecognised();
[consequence][]大学本科及以上须兼具学历证书和学位证书=$rule.score().bothCertificates();
[consequence][]自{整数}年{整数}月起居住地由城六区转移到其他区的积分=$rule.score().homeMovedSince({整数}, {整数});
[consequence][]自{整数}年{整数}月起就业地和居住地均由城六区转移到其他区的积分=$rule.score().bothMovedSince({整数}, {整数});
[consequence][]累计{整数}个月按满1年计 不足的不积分=$rule.score().movedFullYears({整数});
[consequence][]就业地以社保缴费的区判断 在市本级缴费的视为城六区=$rule.score().jobByPayment();
[consequence][]居住地以本人自有住所所在的区判断=$rule.score().homeByOwnedDwelling();
[consequence][]国家级和本市市级奖项取最高一项 分值不超过公布的上限=$rule.score().bestAward();
[consequence][]大赛奖项和投资就业须在市科委系统填报=$rule.score().contestsAndBodiesFiled();
[consequence][]两个系统的填报须一致=$rule.score().filingsAgree();
[consequence][]启动前连续{整数}个自然年度在京纳税=$rule.score().taxYears({整数});
[consequence][]每月缴纳工资、薪金或者劳务报酬的个人所得税 平均每年{整数}万元及以上=$rule.score().wageTaxEveryMonth({整数});
[consequence][]补缴税款无效=$rule.score().lateTaxInvalid();
[consequence][]企业已缴税金以出资比例计算 平均每年{整数}万元及以上=$rule.score().shareTax({整数});
[consequence][]企业税金仅指按税种税目缴纳的国税和地税=$rule.score().shareTaxOwnOnly();
[consequence][]出资比例以备案的认缴出资额计算=$rule.score().shareSubscribed();
[consequence][]不包括向社会公开募集的股份=$rule.score().shareNotPublic();
[consequence][]自{整数}年起被本市税务机关行政处罚的减分=$rule.score().penaltiesSince({整数});
[consequence][]稽查部门的罚款不论金额 征管部门的罚款对个人{整数}元以上、对单位{整数}元以上=$rule.score().penaltiesOfCollection({整数}, {整数});
[consequence][]申请时仍欠缴税款及滞纳金的减分=$rule.score().taxStillOwed();
[consequence][]自{整数}年起被国税机关认定虚开发票、偷税或者被阻止出境的减分=$rule.score().stateTaxFindingsSince({整数});
[consequence][]启动上一年度1月1日不超过{整数}周岁=$rule.score().notOverOnFirstOfJanuary({整数});
[consequence][]获所列荣誉称号的只计一次=$rule.score().honourOnce();
[consequence][]自{整数}年起被本市公安机关行政拘留的逐次减分=$rule.score().detentionsSince({整数});
