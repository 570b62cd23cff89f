# The sentences of the rule language: all there are. Left of the equals sign what an analyst writes,
# right of it the call that judges it. A word in braces stands for a term of that kind (see docs/rule-language.md):
#   是否项 判断项 类别 类别组 等级 数额 名次 日期 年度数额 月度数额 文本 文本组 目录 平均工资 月平均工资 参数   facts of the case
#   选项 级别 量 数 整数 事项 渠道                                                        values
# ASCII marks only here (the DSL lexer of Drools takes no others).

[condition][]办理事项是{事项}=$case : CaseInHand( matter in ( {事项} ) )

# whom the provision concerns
[consequence][]适用于{类别}为{选项}=$case.state(drools.getRule()).concerns().oneOf("{类别}", "{选项}");
[consequence][]或者适用于{类别}为{选项}=$case.state(drools.getRule()).concerns().orOneOf("{类别}", "{选项}");
[consequence][]适用于{类别组}含{选项}=$case.state(drools.getRule()).concerns().hasAnyOf("{类别组}", "{选项}");
[consequence][]适用于注册地与税务登记地不一致=$case.state(drools.getRule()).concerns().taxedElsewhere();
[consequence][]适用于另行提出书面申请的情形=$case.state(drools.getRule()).concerns().writtenRequest();
[consequence][]适用于{是否项}=$case.state(drools.getRule()).concerns().holds("{是否项}");
[consequence][]适用于国家退休政策未作调整=$case.state(drools.getRule()).concerns().retirementAgesChanged(false);
[consequence][]适用于国家退休政策已作调整=$case.state(drools.getRule()).concerns().retirementAgesChanged(true);
[consequence][]适用于{日期}已到=$case.state(drools.getRule()).concerns().reached("{日期}");
[consequence][]适用于自{日期}起{整数}年内=$case.state(drools.getRule()).concerns().withinYears("{日期}", {整数});

# how the lines that follow combine; without it all of them must hold
[consequence][]满足下列任一=$case.state(drools.getRule()).anyOf();
[consequence][]具备所列条件之一=$case.state(drools.getRule()).oneOfTheGrounds();
[consequence][]同时具备所列条件=$case.state(drools.getRule()).allOfTheConditions();
[consequence][]随同条件未达到的由人工判断=$case.state(drools.getRule()).attachedMissesAreForReview();

# yes or no, and what a body finds
[consequence][]须{是否项}=$case.state(drools.getRule()).holds("{是否项}");
[consequence][]须无{是否项}=$case.state(drools.getRule()).holdsNot("{是否项}");
[consequence][]一律无{是否项}=$case.state(drools.getRule()).neverHolds("{是否项}");
[consequence][]有{是否项}的由人工判断=$case.state(drools.getRule()).reviewedWhere("{是否项}");
[consequence][]另按有关规定由人工判断=$case.state(drools.getRule()).forReview();
[consequence][]经认定{判断项}=$case.state(drools.getRule()).judged("{判断项}");

# a channel beside the ordinary conditions of one side
[consequence][]凭{是否项}不受单位条件限制=$case.state(drools.getRule()).opensChannelForUnit("{是否项}");
[consequence][]凭{是否项}不受申请人条件限制=$case.state(drools.getRule()).opensChannelForApplicant("{是否项}");

# one of a list; a list that ends with 等 leaves claims to be one of them to a person
[consequence][]{类别}为{选项}=$case.state(drools.getRule()).oneOf("{类别}", "{选项}");
[consequence][]{类别}不为{选项}=$case.state(drools.getRule()).noneOf("{类别}", "{选项}");
[consequence][]{类别}为{选项}的由人工判断=$case.state(drools.getRule()).oneOfForReview("{类别}", "{选项}");
[consequence][]{类别}为{选项}且{是否项}=$case.state(drools.getRule()).ofThese("{类别}", "{选项}").and("{是否项}");
[consequence][]{类别}为{选项}等=$case.state(drools.getRule()).oneOfAndTheLike("{类别}", "{选项}");
[consequence][]{类别}为{选项}的须{是否项}=$case.state(drools.getRule()).ofThese("{类别}", "{选项}").mustHold("{是否项}");
[consequence][]仅{类别}为{选项}的由人工判断=$case.state(drools.getRule()).elseForReview().oneOf("{类别}", "{选项}");
[consequence][]{类别组}含{选项}=$case.state(drools.getRule()).hasAnyOf("{类别组}", "{选项}");
[consequence][]单位在郊区=$case.state(drools.getRule()).suburban();
[consequence][]{等级}不低于{级别}=$case.state(drools.getRule()).levelAtLeast("{等级}", "{级别}");
[consequence][]中国籍=$case.state(drools.getRule()).chineseNational();

# numbers
[consequence][]{数额}不低于{量}=$case.state(drools.getRule()).atLeast("{数额}", "{量}");
[consequence][]{数额}超过{量}=$case.state(drools.getRule()).moreThan("{数额}", "{量}");
[consequence][]{名次}列前{整数}位=$case.state(drools.getRule()).amongFirst("{名次}", {整数});
[consequence][]仅{名次}列前{整数}位的由人工判断=$case.state(drools.getRule()).elseForReview().amongFirst("{名次}", {整数});
[consequence][]{数额}供判断参考=$case.state(drools.getRule()).forReference("{数额}");

# time
[consequence][]{日期}已到=$case.state(drools.getRule()).reached("{日期}");
[consequence][]{日期}满{整数}个月=$case.state(drools.getRule()).monthsSince("{日期}", {整数});
[consequence][]{日期}满{整数}年=$case.state(drools.getRule()).yearsSince("{日期}", {整数});
[consequence][]{日期}起不超过{整数}周岁=$case.state(drools.getRule()).notOver("{日期}", {整数});
[consequence][]引进当年不超过{整数}周岁=$case.state(drools.getRule()).notOverInYearOfIntroduction({整数});

# amounts by year and month
[consequence][]上年度{年度数额}不低于{量}=$case.state(drools.getRule()).lastYearAtLeast("{年度数额}", "{量}");
[consequence][]近三年每年{年度数额}不低于{量}=$case.state(drools.getRule()).eachOfThreeYearsAtLeast("{年度数额}", "{量}");
[consequence][]近三年累计{年度数额}不低于{量}=$case.state(drools.getRule()).threeYearTotalAtLeast("{年度数额}", "{量}");
[consequence][]近三年每年{年度数额}不低于{参数} 未调整时为{量}=$case.state(drools.getRule()).eachOfThreeYearsAtLeast("{年度数额}", "{参数}", "{量}");
[consequence][]上年度{年度数额}达到{平均工资}的{数}倍=$case.state(drools.getRule()).lastYearReachesWage("{年度数额}", "{平均工资}", "{数}");
[consequence][]上年度{年度数额}超过{平均工资}的{参数}=$case.state(drools.getRule()).lastYearExceedsWage("{年度数额}", "{平均工资}", "{参数}");
[consequence][]近6个月每月{月度数额}达到{月平均工资}的{数}倍=$case.state(drools.getRule()).eachOfSixMonthsReachesWage("{月度数额}", "{月平均工资}", "{数}");
[consequence][]近三年每年{年度数额}超过{平均工资}的{数}倍=$case.state(drools.getRule()).eachOfThreeYearsExceedsWage("{年度数额}", "{平均工资}", "{数}");

# what has a shape of its own
[consequence][]获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项=$case.state(drools.getRule()).award();
[consequence][]获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项且为省部级二等奖以上=$case.state(drools.getRule()).awardOfSecondGrade();
[consequence][]以前{整数}位作者身份取得{整数}项发明专利或者{整数}项其他专利或者{整数}项软件著作权 在京落地转化并取得较好效益=$case.state(drools.getRule()).intellectualProperty({整数}, {整数}, {整数}, {整数});
[consequence][]{文本}列入{目录}=$case.state(drools.getRule()).listed("{文本}", "{目录}");
[consequence][]{文本}不在{目录}之列=$case.state(drools.getRule()).notListed("{文本}", "{目录}");
[consequence][]{文本组}为同一单位=$case.state(drools.getRule()).sameUnit("{文本组}");
[consequence][]随往人员未重复办理=$case.state(drools.getRule()).dependantsNotRegisteredTwice();

# what a rule says beside its finding
[consequence][]不占引进指标=$case.state(drools.getRule()).freeOfQuota();
[consequence][]经{渠道}申报=$case.state(drools.getRule()).filesThrough("{渠道}");

# the yearly round of points settlement: who may apply
[consequence][]申报工作启动年度在施行年度之内=$case.state(drools.getRule()).launchedInForce();
[consequence][]{日期}不晚于启动上一年度12月31日=$case.state(drools.getRule()).notAfterCutOff("{日期}");
[consequence][]截至启动上一年度12月31日自{日期}起未满{整数}周岁=$case.state(drools.getRule()).underAgeAtCutOff("{日期}", {整数});
[consequence][]截至启动上一年度12月31日自{日期}起未达新政策的退休年龄=$case.state(drools.getRule()).underAgeOfNewRule("{日期}");
[consequence][]须有{文本}=$case.state(drools.getRule()).given("{文本}");
[consequence][]{数额}不超过{量}=$case.state(drools.getRule()).atMost("{数额}", "{量}");
[consequence][]弄虚作假的当年及以后{整数}年内不得申请=$case.state(drools.getRule()).notBarredByFraud({整数});

# the yearly round of points settlement: what earns points and what costs them
[consequence][]未另行规定的截止到启动上一年度{整数}月{整数}日=$case.score(drools.getRule()).cutOff({整数}, {整数});
[consequence][]每{整数}个月计{数}分=$case.score(drools.getRule()).pointsForMonths({整数}, "{数}");
[consequence][]每{整数}个月按公布的分值积分=$case.score(drools.getRule()).publishedPointsForMonths({整数});
[consequence][]按公布的分值积分=$case.score(drools.getRule()).publishedPoints();
[consequence][]按公布的分值减分=$case.score(drools.getRule()).publishedPoints();
[consequence][]单位在京登记注册且实际就业地在京的方计就业=$case.score(drools.getRule()).employmentInBeijing();
[consequence][]就业自{整数}年{整数}月起以正常累计缴费最多的险种月数计算 不含补缴=$case.score(drools.getRule()).employmentMonthsSince({整数}, {整数});
[consequence][]学习期间的就业和住所不与教育背景累加积分=$case.score(drools.getRule()).studyMonthsNotAdded();
[consequence][]住所的规划用途须为住宅类=$case.score(drools.getRule()).dwellingResidential();
[consequence][]自有住所和单位宿舍须有产权证书=$case.score(drools.getRule()).dwellingTitled();
[consequence][]单位宿舍的产权须属单位=$case.score(drools.getRule()).dormitoryOfUnit();
[consequence][]配偶的住所须证明夫妻关系=$case.score(drools.getRule()).spouseProven();
[consequence][]{整数}年{整数}月以前的宿舍和租赁住所以同期就业月数计算=$case.score(drools.getRule()).rentByEmploymentBefore({整数}, {整数});
[consequence][]{整数}年{整数}月起的租赁住所须在租赁监管平台备案=$case.score(drools.getRule()).rentRegisteredFrom({整数}, {整数});
[consequence][]本人和配偶的自有住所积分=$case.score(drools.getRule()).ownDwellings();
[consequence][]本人和配偶的宿舍和租赁住所积分=$case.score(drools.getRule()).otherDwellings();
[consequence][]每类住所以各处月数之和计算年限=$case.score(drools.getRule()).monthsOfEachClass();
[consequence][]每类住所只计满一年的整年=$case.score(drools.getRule()).fullYearsOfEachClass();
[consequence][]每类住所的积分各自四舍五入=$case.score(drools.getRule()).eachClassRounded();
[consequence][]同一月份只计一次 自有住所优先=$case.score(drools.getRule()).eachMonthOnce();
[consequence][]住所月数以就业月数为限 自有住所优先=$case.score(drools.getRule()).cappedByEmployment();
[consequence][]学历学位须经国家教育部承认=$case.score(drools.getRule()).educationRecognised();
[consequence][]大学本科及以上须兼具学历证书和学位证书=$case.score(drools.getRule()).bothCertificates();
[consequence][]自{整数}年{整数}月起居住地由城六区转移到其他区的积分=$case.score(drools.getRule()).homeMovedSince({整数}, {整数});
[consequence][]自{整数}年{整数}月起就业地和居住地均由城六区转移到其他区的积分=$case.score(drools.getRule()).bothMovedSince({整数}, {整数});
[consequence][]累计{整数}个月按满1年计 不足的不积分=$case.score(drools.getRule()).movedFullYears({整数});
[consequence][]就业地以社保缴费的区判断 在市本级缴费的视为城六区=$case.score(drools.getRule()).jobByPayment();
[consequence][]居住地以本人自有住所所在的区判断=$case.score(drools.getRule()).homeByOwnedDwelling();
[consequence][]国家级和本市市级奖项取最高一项 分值不超过公布的上限=$case.score(drools.getRule()).bestAward();
[consequence][]大赛奖项和投资就业须在市科委系统填报=$case.score(drools.getRule()).contestsAndBodiesFiled();
[consequence][]两个系统的填报须一致=$case.score(drools.getRule()).filingsAgree();
[consequence][]启动前连续{整数}个自然年度在京纳税=$case.score(drools.getRule()).taxYears({整数});
[consequence][]每月缴纳工资、薪金或者劳务报酬的个人所得税 平均每年{整数}万元及以上=$case.score(drools.getRule()).wageTaxEveryMonth({整数});
[consequence][]补缴税款无效=$case.score(drools.getRule()).lateTaxInvalid();
[consequence][]企业已缴税金以出资比例计算 平均每年{整数}万元及以上=$case.score(drools.getRule()).shareTax({整数});
[consequence][]企业税金仅指按税种税目缴纳的国税和地税=$case.score(drools.getRule()).shareTaxOwnOnly();
[consequence][]出资比例以备案的认缴出资额计算=$case.score(drools.getRule()).shareSubscribed();
[consequence][]不包括向社会公开募集的股份=$case.score(drools.getRule()).shareNotPublic();
[consequence][]自{整数}年起被本市税务机关行政处罚的减分=$case.score(drools.getRule()).penaltiesSince({整数});
[consequence][]稽查部门的罚款不论金额 征管部门的罚款对个人{整数}元以上、对单位{整数}元以上=$case.score(drools.getRule()).penaltiesOfCollection({整数}, {整数});
[consequence][]申请时仍欠缴税款及滞纳金的减分=$case.score(drools.getRule()).taxStillOwed();
[consequence][]自{整数}年起被国税机关认定虚开发票、偷税或者被阻止出境的减分=$case.score(drools.getRule()).stateTaxFindingsSince({整数});
[consequence][]启动上一年度1月1日不超过{整数}周岁=$case.score(drools.getRule()).notOverOnFirstOfJanuary({整数});
[consequence][]获所列荣誉称号的只计一次=$case.score(drools.getRule()).honourOnce();
[consequence][]自{整数}年起被本市公安机关行政拘留的逐次减分=$case.score(drools.getRule()).detentionsSince({整数});
