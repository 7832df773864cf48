<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The usual orders are rules of thumb (assumed); the figures are this project&apos;s own.</source>
        <translation>惯常的顺序是经验法则（假设）；数字则来自本项目。</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>We call</source>
        <translation>我方致电</translation>
    </message>
    <message>
        <source>The customer calls</source>
        <translation>客户来电</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>已通话</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Agent task</source>
        <translation>坐席任务</translation>
    </message>
    <message>
        <source>A conversation with a person of a call centre or of customer success.</source>
        <translation>由呼叫中心或客户成功团队的人员与客户进行的一次沟通。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Who calls whom.</source>
        <translation>由谁致电给谁。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Tasks of one queue share its people.</source>
        <translation>同一队列的任务共用其人员。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What the operator sees, or the voice prompt.</source>
        <translation>坐席看到的内容，或语音提示。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Conversations that the queue holds in an hour. 0 means no limit.</source>
        <translation>该队列每小时可处理的通话数。0 表示不限。</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>按客户的当地时间。</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Given up after</source>
        <translation>放弃时限</translation>
    </message>
    <message>
        <source>A customer who was not spoken to by then leaves as not reached.</source>
        <translation>到时仍未通话的客户将以“未接通”离开。</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>看到</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>How customers respond to the messages of a channel.</source>
        <translation>客户对某渠道消息的响应情况。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the assumption.</source>
        <translation>用于标识该假设。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The channel that it is about.</source>
        <translation>所针对的渠道。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Leave it open for every template of the channel.</source>
        <translation>留空则适用于该渠道的所有模板。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Leave it open for everyone.</source>
        <translation>留空则适用于所有人。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Share of what is sent.</source>
        <translation>占已发送消息的比例。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Share of what is delivered.</source>
        <translation>占已送达消息的比例。</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>已点击</translation>
    </message>
    <message>
        <source>Share of what is seen.</source>
        <translation>占已看到消息的比例。</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>已投诉</translation>
    </message>
    <message>
        <source>Half have seen it after</source>
        <translation>半数看到用时</translation>
    </message>
    <message>
        <source>Of those who ever see it; the delay is log-normal.</source>
        <translation>仅计最终看到的客户；延迟服从对数正态分布。</translation>
    </message>
    <message>
        <source>Spread of that delay</source>
        <translation>该延迟的离散度</translation>
    </message>
    <message>
        <source>Standard deviation of its natural logarithm.</source>
        <translation>其自然对数的标准差。</translation>
    </message>
    <message>
        <source>Half have clicked after</source>
        <translation>半数点击用时</translation>
    </message>
    <message>
        <source>Counted from when it was seen.</source>
        <translation>从看到时起算。</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Number of messages behind the rates; the fewer, the wider the belief.</source>
        <translation>这些比率所依据的消息数；越少，不确定性越大。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>这些数字从何而来。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>由谁、何时测得或假设。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>What a message causes: how much more often customers convert.</source>
        <translation>消息带来的影响：客户转化的频率提高多少。</translation>
    </message>
    <message>
        <source>Step or arm</source>
        <translation>步骤或分组</translation>
    </message>
    <message>
        <source>A message&apos;s step, or step.arm of an experiment. Open: by template or channel.</source>
        <translation>消息所在的步骤，或实验的“步骤.分组”。留空：按模板或渠道。</translation>
    </message>
    <message>
        <source>Leave it open for every template.</source>
        <translation>留空则适用于所有模板。</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>留空则适用于所有渠道。</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>起效点</translation>
    </message>
    <message>
        <source>From when it acts: being assigned to the arm, the send, or the sight.</source>
        <translation>从何时起生效：分配到分组、发送或看到。</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>乘数</translation>
    </message>
    <message>
        <source>Of the rate of conversion, at its strongest. 1 means no effect.</source>
        <translation>作用于转化率，取最强时的值。1 表示没有效果。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Believed to be lower with a chance of 5 %.</source>
        <translation>真实值低于此值的概率为 5%。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Believed to be higher with a chance of 5 %.</source>
        <translation>真实值高于此值的概率为 5%。</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>After this, half of the effect is left.</source>
        <translation>经过这段时间，效果只剩一半。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What the simulation believes, each with its source.</source>
        <translation>模拟所采用的假设，每项均注明来源。</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The most specific one applies; published benchmarks where none does.</source>
        <translation>采用最具体的一条；没有适用的则用公开的行业基准。</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>The most specific one applies to each message.</source>
        <translation>每条消息采用最具体的一条。</translation>
    </message>
    <message>
        <source>Conversions a year</source>
        <translation>每年转化次数</translation>
    </message>
    <message>
        <source>Of a customer without history.</source>
        <translation>针对没有历史记录的客户。</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation>每周访问次数</translation>
    </message>
    <message>
        <source>Of a customer without history, to the website or app.</source>
        <translation>没有历史记录的客户访问网站或应用的次数。</translation>
    </message>
    <message>
        <source>Effect of recognition</source>
        <translation>识别效应</translation>
    </message>
    <message>
        <source>How much consistency raises the response. 0 means off.</source>
        <translation>一致性对响应的提升程度。0 表示关闭。</translation>
    </message>
    <message>
        <source>Where the figures of customers without history come from.</source>
        <translation>无历史客户的数字从何而来。</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Customers for whom a rule holds.</source>
        <translation>符合某条规则的客户。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the audience; it never changes.</source>
        <translation>用于标识该受众，永不改变。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>显示在列表和报告中。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Who belongs to it.</source>
        <translation>哪些人属于该受众。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A typical customer with a story, to look at content with.</source>
        <translation>一位有故事的典型客户，可用来预览内容。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Who this persona is and what matters to them.</source>
        <translation>该画像是谁，看重什么。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>what the copies cost is known only after a simulation</source>
        <translation>副本的成本须在模拟之后才能得知</translation>
    </message>
    <message>
        <source>no copy of this field says when it was synchronised</source>
        <translation>该字段的任何副本都没有注明同步时间</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Voice</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>How the brand speaks.</source>
        <translation>品牌的说话方式。</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Words that the brand never uses.</source>
        <translation>品牌绝不使用的词语。</translation>
    </message>
    <message>
        <source>Required phrases</source>
        <translation>必备语句</translation>
    </message>
    <message>
        <source>Phrases that every message carries.</source>
        <translation>每条消息都须包含的语句。</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>感叹号</translation>
    </message>
    <message>
        <source>At most so many in one text.</source>
        <translation>一段文本中最多允许的数量。</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>At most this share of the letters of one text.</source>
        <translation>一段文本的字母中最多允许的占比。</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>阅读难度</translation>
    </message>
    <message>
        <source>School grade that a reader needs at most. Open: not checked.</source>
        <translation>读者最多需要的年级水平。留空：不检查。</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>法律文本</translation>
    </message>
    <message>
        <source>Text that the law wants in a channel or region.</source>
        <translation>法律要求在某渠道或地区出现的文本。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the text.</source>
        <translation>用于标识该文本。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>留空则适用于所有渠道。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Such as EU or US; empty for everywhere.</source>
        <translation>例如 EU 或 US；留空表示所有地区。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What it says, in Liquid.</source>
        <translation>文本内容，使用 Liquid 编写。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>As whom the brand writes.</source>
        <translation>品牌以什么身份发送。</translation>
    </message>
    <message>
        <source>Where this sender is shown.</source>
        <translation>该发送方显示在何处。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>客户看到的名称。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The brand&apos;s own address or number.</source>
        <translation>品牌自己的地址或号码。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>品牌的外观与语气。</translation>
    </message>
    <message>
        <source>The name that customers know.</source>
        <translation>客户所熟知的名称。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The palette, each as #RRGGBB.</source>
        <translation>调色板，每种颜色写作 #RRGGBB。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>文件或网址。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Where landing links lead: https://…</source>
        <translation>落地链接指向何处：https://…</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>法律文本</translation>
    </message>
    <message>
        <source>Texts that the law wants.</source>
        <translation>法律要求的文本。</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>As whom the brand writes in each channel.</source>
        <translation>品牌在各渠道以什么身份发送。</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>throughline: %1 is no input of %2 and is not used.</source>
        <translation>throughline：%1 不是 %2 的输入，未被使用。</translation>
    </message>
    <message>
        <source>Agreement of several raters beyond chance (Krippendorff&apos;s alpha, nominal).</source>
        <translation>多位评定者超出偶然水平的一致程度（Krippendorff α，名义尺度）。</translation>
    </message>
    <message>
        <source>The ratings that each unit was given.</source>
        <translation>每个单元得到的评定。</translation>
    </message>
    <message>
        <source>Standard error of the estimate.</source>
        <translation>估计值的标准误。</translation>
    </message>
    <message>
        <source>Standard deviation of the effects that are mixed over.</source>
        <translation>混合所依据的效果的标准差。</translation>
    </message>
    <message>
        <source>Half-width of an interval that holds at every look (normal mixture).</source>
        <translation>在每次分析时均成立的区间半宽（正态混合）。</translation>
    </message>
    <message>
        <source>p-value of one look of the mixture sequential test; its minimum over the looks is valid at every look.</source>
        <translation>混合序贯检验中一次分析的 p 值；各次分析的最小值在每次分析时均有效。</translation>
    </message>
    <message>
        <source>Estimated effect.</source>
        <translation>估计的效果。</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为 %1，实为 %2</translation>
    </message>
    <message>
        <source>must be in %1, found %2</source>
        <translation>必须在 %1 之内，实为 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be one of %1, found %2</source>
        <translation>必须是 %1 之一，实为 %2</translation>
    </message>
    <message>
        <source>Mean of the effects thought possible.</source>
        <translation>可能效果的均值。</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>它们的标准差。</translation>
    </message>
    <message>
        <source>Parameter of the beta belief.</source>
        <translation>Beta 分布的参数。</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates will be significant and positive, over a normal prior of the effect.</source>
        <translation>在效果的正态先验下，两个转化率的检验显著且为正的概率。</translation>
    </message>
    <message>
        <source>Customers per arm.</source>
        <translation>每组客户数。</translation>
    </message>
    <message>
        <source>Conversion rate of the control arm.</source>
        <translation>对照组的转化率。</translation>
    </message>
    <message>
        <source>Chance that the effect is positive: the ceiling of assurance.</source>
        <translation>效果为正的概率：即成功概率的上限。</translation>
    </message>
    <message>
        <source>Chance that rate B is above rate A, from two beta beliefs.</source>
        <translation>比率 B 高于比率 A 的概率，由两个 Beta 分布得出。</translation>
    </message>
    <message>
        <source>Chance that send time 2 has the higher rate, from two beta beliefs.</source>
        <translation>发送时间 2 的比率更高的概率，由两个 Beta 分布得出。</translation>
    </message>
    <message>
        <source>Central credible interval of a beta belief: low, high.</source>
        <translation>Beta 分布的中心可信区间：下限、上限。</translation>
    </message>
    <message>
        <source>A customer&apos;s opening rate at a send time, shrunk to that of the segment.</source>
        <translation>客户在某发送时间的打开率，向细分群体的打开率收缩。</translation>
    </message>
    <message>
        <source>Messages opened.</source>
        <translation>已打开的消息数。</translation>
    </message>
    <message>
        <source>Messages sent.</source>
        <translation>已发送的消息数。</translation>
    </message>
    <message>
        <source>Opening rate of the segment.</source>
        <translation>细分群体的打开率。</translation>
    </message>
    <message>
        <source>Messages that the segment&apos;s rate counts for.</source>
        <translation>细分群体打开率相当于多少条消息。</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 大于 %2。</translation>
    </message>
    <message>
        <source>Without sends and without a segment there is no rate.</source>
        <translation>既无发送也无细分群体，就没有比率。</translation>
    </message>
    <message>
        <source>These inputs have no finite answer.</source>
        <translation>这些输入没有有限的结果。</translation>
    </message>
    <message>
        <source>The lists %1 and %2 differ in length.</source>
        <translation>列表 %1 与 %2 的长度不同。</translation>
    </message>
    <message>
        <source>The inputs must be one JSON object.</source>
        <translation>输入必须是单个 JSON 对象。</translation>
    </message>
    <message>
        <source>These inputs cannot be computed: %1</source>
        <translation>无法用这些输入计算：%1</translation>
    </message>
    <message>
        <source>There is no calculator named %1.</source>
        <translation>没有名为 %1 的计算器。</translation>
    </message>
    <message>
        <source>The inputs are not valid JSON.</source>
        <translation>输入不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Level of the test.</source>
        <translation>检验的显著性水平。</translation>
    </message>
    <message>
        <source>One- or two-sided test.</source>
        <translation>单侧或双侧检验。</translation>
    </message>
    <message>
        <source>Wanted chance of a significant result.</source>
        <translation>期望得到显著结果的概率。</translation>
    </message>
    <message>
        <source>Confidence level.</source>
        <translation>置信水平。</translation>
    </message>
    <message>
        <source>BG/NBD: shape of the purchase rate.</source>
        <translation>BG/NBD：购买率的形状参数。</translation>
    </message>
    <message>
        <source>BG/NBD: rate of the purchase rate.</source>
        <translation>BG/NBD：购买率的速率参数。</translation>
    </message>
    <message>
        <source>BG/NBD: first parameter of the dropout.</source>
        <translation>BG/NBD：流失的第一个参数。</translation>
    </message>
    <message>
        <source>BG/NBD: second parameter of the dropout.</source>
        <translation>BG/NBD：流失的第二个参数。</translation>
    </message>
    <message>
        <source>Repeat purchases.</source>
        <translation>重复购买次数。</translation>
    </message>
    <message>
        <source>Time of the last purchase, from the first.</source>
        <translation>最近一次购买的时间，从首次购买算起。</translation>
    </message>
    <message>
        <source>Time since the first purchase.</source>
        <translation>距首次购买的时间。</translation>
    </message>
    <message>
        <source>Length of the time ahead.</source>
        <translation>未来时段的长度。</translation>
    </message>
    <message>
        <source>The last purchase (t_x) lies after the end of the observation (T).</source>
        <translation>最近一次购买（t_x）晚于观察期结束（T）。</translation>
    </message>
    <message>
        <source>The lists differ in length.</source>
        <translation>各列表长度不同。</translation>
    </message>
    <message>
        <source>Fits the BG/NBD model by maximum likelihood: r, alpha, a, b, log likelihood.</source>
        <translation>用最大似然法拟合 BG/NBD 模型：r、alpha、a、b、对数似然。</translation>
    </message>
    <message>
        <source>Repeat purchases of each customer.</source>
        <translation>每位客户的重复购买次数。</translation>
    </message>
    <message>
        <source>Time of each customer&apos;s last purchase, from the first.</source>
        <translation>每位客户最近一次购买的时间，从首次购买算起。</translation>
    </message>
    <message>
        <source>Time since each customer&apos;s first purchase.</source>
        <translation>距每位客户首次购买的时间。</translation>
    </message>
    <message>
        <source>How many customers each entry stands for.</source>
        <translation>每条记录代表多少位客户。</translation>
    </message>
    <message>
        <source>Weight of a penalty on large parameters.</source>
        <translation>对过大参数的惩罚权重。</translation>
    </message>
    <message>
        <source>Purchases that an unknown customer makes in a time (BG/NBD).</source>
        <translation>未知客户在一段时间内的购买次数（BG/NBD）。</translation>
    </message>
    <message>
        <source>Purchases that a customer with a known history will make in a time (BG/NBD).</source>
        <translation>已知历史的客户在未来一段时间内的购买次数（BG/NBD）。</translation>
    </message>
    <message>
        <source>Chance that a customer is still a customer (BG/NBD); 1 without repeat purchases, by the model.</source>
        <translation>客户仍然活跃的概率（BG/NBD）；按该模型，没有重复购买时为 1。</translation>
    </message>
    <message>
        <source>Expected value per purchase of a customer (Gamma-Gamma).</source>
        <translation>客户每次购买的期望价值（Gamma-Gamma）。</translation>
    </message>
    <message>
        <source>Shape of the spend.</source>
        <translation>消费金额的形状参数。</translation>
    </message>
    <message>
        <source>Shape of its spread over customers.</source>
        <translation>其在客户间分布的形状参数。</translation>
    </message>
    <message>
        <source>Rate of its spread over customers.</source>
        <translation>其在客户间分布的速率参数。</translation>
    </message>
    <message>
        <source>Their mean value.</source>
        <translation>它们的平均价值。</translation>
    </message>
    <message>
        <source>Discounted value of the coming weeks, purchases by BG/NBD.</source>
        <translation>未来数周的折现价值，购买次数按 BG/NBD 计算。</translation>
    </message>
    <message>
        <source>Value per purchase.</source>
        <translation>每次购买的价值。</translation>
    </message>
    <message>
        <source>Weeks to count.</source>
        <translation>计入的周数。</translation>
    </message>
    <message>
        <source>Discount rate a week.</source>
        <translation>每周折现率。</translation>
    </message>
    <message>
        <source>Number of equally spaced looks.</source>
        <translation>等间隔分析的次数。</translation>
    </message>
    <message>
        <source>Information at each look over that of the full test, ascending; instead of looks.</source>
        <translation>每次分析时的信息量与完整检验信息量之比，递增；用以代替 looks。</translation>
    </message>
    <message>
        <source>One-sided level: half of the two-sided one.</source>
        <translation>单侧水平：双侧水平的一半。</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, or spending functions like O&apos;Brien-Fleming, like Pocock, of Kim and DeMets, of Hwang, Shih and DeCani.</source>
        <translation>O&apos;Brien-Fleming、Pocock、Wang-Tsiatis、Haybittle-Peto，或消耗函数：O&apos;Brien-Fleming 型、Pocock 型、Kim-DeMets、Hwang-Shih-DeCani。</translation>
    </message>
    <message>
        <source>Bar at the interim looks of Haybittle-Peto.</source>
        <translation>Haybittle-Peto 期中分析的界值。</translation>
    </message>
    <message>
        <source>Shape of Wang-Tsiatis: 0 is O&apos;Brien-Fleming, 0.5 Pocock.</source>
        <translation>Wang-Tsiatis 的形状参数：0 为 O&apos;Brien-Fleming，0.5 为 Pocock。</translation>
    </message>
    <message>
        <source>Shape of the spending functions of Kim-DeMets and Hwang-Shih-DeCani.</source>
        <translation>Kim-DeMets 与 Hwang-Shih-DeCani 消耗函数的形状参数。</translation>
    </message>
    <message>
        <source>Either looks or info_fractions is needed.</source>
        <translation>需要 looks 或 info_fractions 之一。</translation>
    </message>
    <message>
        <source>A sequential test has 1 to %1 looks.</source>
        <translation>序贯检验可有 1 至 %1 次分析。</translation>
    </message>
    <message>
        <source>Information fractions must grow from look to look.</source>
        <translation>信息比例必须逐次递增。</translation>
    </message>
    <message>
        <source>The spending function of Kim and DeMets needs a gamma above 0.</source>
        <translation>Kim-DeMets 消耗函数要求 gamma 大于 0。</translation>
    </message>
    <message>
        <source>Critical values per look, O&apos;Brien-Fleming.</source>
        <translation>各次分析的临界值，O&apos;Brien-Fleming。</translation>
    </message>
    <message>
        <source>Critical values per look, Pocock.</source>
        <translation>各次分析的临界值，Pocock。</translation>
    </message>
    <message>
        <source>Critical values per look, spending like O&apos;Brien-Fleming (Lan and DeMets); null while nothing is spent.</source>
        <translation>各次分析的临界值，O&apos;Brien-Fleming 型消耗（Lan-DeMets）；尚未消耗时为 null。</translation>
    </message>
    <message>
        <source>Critical values per look, spending like Pocock (Lan and DeMets).</source>
        <translation>各次分析的临界值，Pocock 型消耗（Lan-DeMets）。</translation>
    </message>
    <message>
        <source>Critical values per look, Haybittle-Peto with the last look adjusted.</source>
        <translation>各次分析的临界值，Haybittle-Peto，末次分析经调整。</translation>
    </message>
    <message>
        <source>Largest size of a sequential test over that of the fixed test.</source>
        <translation>序贯检验的最大样本量与固定检验样本量之比。</translation>
    </message>
    <message>
        <source>Expected size of a sequential test over that of the fixed test.</source>
        <translation>序贯检验的期望样本量与固定检验样本量之比。</translation>
    </message>
    <message>
        <source>The planned effect, none, or half of it.</source>
        <translation>计划效果、无效果，或其一半。</translation>
    </message>
    <message>
        <source>Chance of having stopped for success by each look under the planned effect.</source>
        <translation>在计划效果下，截至每次分析已因成功而停止的概率。</translation>
    </message>
    <message>
        <source>Chance of a false alarm when a fixed test is looked at repeatedly.</source>
        <translation>对固定检验反复查看时出现误报的概率。</translation>
    </message>
    <message>
        <source>Critical value of each look.</source>
        <translation>每次分析的临界值。</translation>
    </message>
    <message>
        <source>Customers with the outcome.</source>
        <translation>出现该结果的客户数。</translation>
    </message>
    <message>
        <source>Customers in all.</source>
        <translation>客户总数。</translation>
    </message>
    <message>
        <source>Mean of the treated arm.</source>
        <translation>处理组的均值。</translation>
    </message>
    <message>
        <source>Variance of that mean.</source>
        <translation>该均值的方差。</translation>
    </message>
    <message>
        <source>Mean of the control arm.</source>
        <translation>对照组的均值。</translation>
    </message>
    <message>
        <source>Covariance of the two means: 0 for separate arms.</source>
        <translation>两个均值的协方差：各组独立时为 0。</translation>
    </message>
    <message>
        <source>A lift over a control of 0 does not exist.</source>
        <translation>对照为 0 时不存在提升。</translation>
    </message>
    <message>
        <source>The covariance is larger than the variances allow.</source>
        <translation>协方差超出了方差所允许的范围。</translation>
    </message>
    <message>
        <source>Customers in the arm.</source>
        <translation>该组的客户数。</translation>
    </message>
    <message>
        <source>Mean of the arm.</source>
        <translation>该组的均值。</translation>
    </message>
    <message>
        <source>Standard deviation in the arm.</source>
        <translation>该组的标准差。</translation>
    </message>
    <message>
        <source>Confidence interval of a rate (Wilson).</source>
        <translation>比率的置信区间（Wilson）。</translation>
    </message>
    <message>
        <source>Share engaged on two or more channels among those reached on two or more, with its Wilson interval.</source>
        <translation>在两个及以上渠道被触达的客户中，在两个及以上渠道产生互动的比例，附 Wilson 区间。</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Newcombe, hybrid score).</source>
        <translation>比率之差的置信区间（Newcombe，混合得分法）。</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Miettinen and Nurminen).</source>
        <translation>比率之差的置信区间（Miettinen-Nurminen）。</translation>
    </message>
    <message>
        <source>Confidence interval of a ratio of rates (Miettinen and Nurminen); null for an unbounded end.</source>
        <translation>比率之比的置信区间（Miettinen-Nurminen）；无界的一端为 null。</translation>
    </message>
    <message>
        <source>Confidence interval of a relative lift (Fieller); null where it is unbounded.</source>
        <translation>相对提升的置信区间（Fieller）；无界时为 null。</translation>
    </message>
    <message>
        <source>Relative lift with its confidence interval (delta method): lift, low, high.</source>
        <translation>相对提升及其置信区间（delta 法）：提升、下限、上限。</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of means with unequal variances (Welch): low, high, degrees of freedom.</source>
        <translation>方差不等时均值之差的置信区间（Welch）：下限、上限、自由度。</translation>
    </message>
    <message>
        <source>Difference of the means.</source>
        <translation>均值之差。</translation>
    </message>
    <message>
        <source>Standard deviation in each arm.</source>
        <translation>各组的标准差。</translation>
    </message>
    <message>
        <source>Count significant results of the wrong direction too.</source>
        <translation>方向错误的显著结果也计入。</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart (t test, noncentral t).</source>
        <translation>区分两个均值所需的每组客户数（t 检验，非中心 t 分布）。</translation>
    </message>
    <message>
        <source>Power of the t test with equal arms (noncentral t).</source>
        <translation>两组相等时 t 检验的功效（非中心 t 分布）。</translation>
    </message>
    <message>
        <source>Power of the t test with unequal arms (noncentral t).</source>
        <translation>两组不等时 t 检验的功效（非中心 t 分布）。</translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations.</source>
        <translation>以标准差为单位的均值之差。</translation>
    </message>
    <message>
        <source>The smallest difference of means that the t test finds.</source>
        <translation>t 检验能够检出的最小均值差。</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart with two known standard deviations (revenue).</source>
        <translation>两个标准差已知时，区分两个均值所需的每组客户数（收入）。</translation>
    </message>
    <message>
        <source>Standard deviation in the control arm.</source>
        <translation>对照组的标准差。</translation>
    </message>
    <message>
        <source>Standard deviation in the treated arm.</source>
        <translation>处理组的标准差。</translation>
    </message>
    <message>
        <source>Treatment arms, without the control.</source>
        <translation>处理组的数量，不含对照组。</translation>
    </message>
    <message>
        <source>Correlation of two comparisons: 0.5 for equal arms.</source>
        <translation>两项比较的相关系数：各组相等时为 0.5。</translation>
    </message>
    <message>
        <source>Degrees of freedom of the standard deviation, or &quot;inf&quot;.</source>
        <translation>标准差的自由度，或 &quot;inf&quot;。</translation>
    </message>
    <message>
        <source>Customers per arm when each treatment&apos;s conversion rate is tested at alpha over their number.</source>
        <translation>每个处理的转化率以 alpha 除以处理数为水平检验时，每组所需的客户数。</translation>
    </message>
    <message>
        <source>Conversion rate of the treated arm.</source>
        <translation>处理组的转化率。</translation>
    </message>
    <message>
        <source>Size of a treated arm over that of the control.</source>
        <translation>一个处理组与对照组的规模之比。</translation>
    </message>
    <message>
        <source>Critical value for several treatments against one control (Dunnett).</source>
        <translation>多个处理与同一对照比较的临界值（Dunnett）。</translation>
    </message>
    <message>
        <source>p-values adjusted for several treatments against one control (Dunnett, single step).</source>
        <translation>多个处理与同一对照比较的校正 p 值（Dunnett，单步法）。</translation>
    </message>
    <message>
        <source>One test statistic per treatment.</source>
        <translation>每个处理一个检验统计量。</translation>
    </message>
    <message>
        <source>Customers per treatment arm for a wanted power of each comparison at Dunnett&apos;s critical value.</source>
        <translation>在 Dunnett 临界值下，使每项比较达到期望功效所需的每个处理组客户数。</translation>
    </message>
    <message>
        <source>Size of the control over that of a treatment arm.</source>
        <translation>对照组与一个处理组的规模之比。</translation>
    </message>
    <message>
        <source>Chance that at least one of several treatments is significant.</source>
        <translation>多个处理中至少有一个显著的概率。</translation>
    </message>
    <message>
        <source>Mean of each treatment&apos;s test statistic.</source>
        <translation>每个处理的检验统计量的均值。</translation>
    </message>
    <message>
        <source>Critical value.</source>
        <translation>临界值。</translation>
    </message>
    <message>
        <source>There are no treatments.</source>
        <translation>没有处理组。</translation>
    </message>
    <message>
        <source>The p-values.</source>
        <translation>各 p 值。</translation>
    </message>
    <message>
        <source>p-values adjusted by Holm&apos;s step-down method.</source>
        <translation>按 Holm 逐步下降法校正的 p 值。</translation>
    </message>
    <message>
        <source>p-values adjusted by Hochberg&apos;s step-up method.</source>
        <translation>按 Hochberg 逐步上升法校正的 p 值。</translation>
    </message>
    <message>
        <source>p-values multiplied by their number.</source>
        <translation>乘以其个数的 p 值。</translation>
    </message>
    <message>
        <source>p-values adjusted for the false discovery rate (Benjamini and Hochberg).</source>
        <translation>按错误发现率校正的 p 值（Benjamini-Hochberg）。</translation>
    </message>
    <message>
        <source>Size of the treated arm over that of the control.</source>
        <translation>处理组与对照组的规模之比。</translation>
    </message>
    <message>
        <source>Customers per arm to tell two conversion rates apart (z test, pooled variance under the null hypothesis).</source>
        <translation>区分两个转化率所需的每组客户数（z 检验，零假设下的合并方差）。</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with equal arms is significant.</source>
        <translation>两组相等时，两个转化率的检验显著的概率。</translation>
    </message>
    <message>
        <source>The treated conversion rate nearest to the control&apos;s that a test finds; null where none is found.</source>
        <translation>检验能够检出的、与对照组最接近的处理组转化率；无法检出时为 null。</translation>
    </message>
    <message>
        <source>Customers in the control arm.</source>
        <translation>对照组的客户数。</translation>
    </message>
    <message>
        <source>Better or worse than the control.</source>
        <translation>优于或劣于对照组。</translation>
    </message>
    <message>
        <source>Customers in the control arm when the treated arm is a multiple of it.</source>
        <translation>处理组为对照组的若干倍时，对照组的客户数。</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with unequal arms is significant.</source>
        <translation>两组不等时，两个转化率的检验显著的概率。</translation>
    </message>
    <message>
        <source>Customers in the treated arm.</source>
        <translation>处理组的客户数。</translation>
    </message>
    <message>
        <source>Power of a hold-out of a given share of the audience.</source>
        <translation>从受众中留出给定比例时的功效。</translation>
    </message>
    <message>
        <source>Share held out as the control.</source>
        <translation>作为对照留出的比例。</translation>
    </message>
    <message>
        <source>The smallest hold-out share with the wanted power; null where one half of the audience is not enough.</source>
        <translation>达到期望功效的最小留出比例；若受众的一半仍不够则为 null。</translation>
    </message>
    <message>
        <source>Intended share of each arm; together 1.</source>
        <translation>各组的预定比例；合计为 1。</translation>
    </message>
    <message>
        <source>The shares do not add up to 1.</source>
        <translation>各比例之和不等于 1。</translation>
    </message>
    <message>
        <source>Sample ratio mismatch: p-value of Pearson&apos;s chi-squared test.</source>
        <translation>样本比例不匹配：Pearson 卡方检验的 p 值。</translation>
    </message>
    <message>
        <source>Customers in each arm.</source>
        <translation>各组的客户数。</translation>
    </message>
    <message>
        <source>Chance that the mismatch test notices other shares (noncentral chi-squared).</source>
        <translation>不匹配检验发现其他比例的概率（非中心卡方）。</translation>
    </message>
    <message>
        <source>Customers in all arms.</source>
        <translation>所有组的客户数。</translation>
    </message>
    <message>
        <source>Real share of each arm; together 1.</source>
        <translation>各组的实际比例；合计为 1。</translation>
    </message>
    <message>
        <source>Log Bayes factor of a mismatch at each look; valid at every look.</source>
        <translation>每次分析时不匹配的对数贝叶斯因子；每次分析均有效。</translation>
    </message>
    <message>
        <source>Customers in each arm by each look.</source>
        <translation>截至每次分析各组的客户数。</translation>
    </message>
    <message>
        <source>How closely the alternative keeps to the intended shares.</source>
        <translation>备择假设与预定比例的接近程度。</translation>
    </message>
    <message>
        <source>Cumulative counts cannot fall.</source>
        <translation>累计数不能减少。</translation>
    </message>
    <message>
        <source>Value gap of customers on several channels: naive, standardised over strata, and both relative.</source>
        <translation>多渠道客户的价值差距：原始差距、分层标准化差距，以及两者的相对值。</translation>
    </message>
    <message>
        <source>Customers who met several channels.</source>
        <translation>接触过多个渠道的客户。</translation>
    </message>
    <message>
        <source>Customers who met one channel.</source>
        <translation>只接触过一个渠道的客户。</translation>
    </message>
    <message>
        <source>Groups of customers with a similar history.</source>
        <translation>历史相似的客户分组。</translation>
    </message>
    <message>
        <source>How strong a hidden cause must be to explain a risk ratio away (E-value).</source>
        <translation>隐藏因素须有多强才能完全解释某一风险比（E-value）。</translation>
    </message>
    <message>
        <source>Observed risk ratio.</source>
        <translation>观察到的风险比。</translation>
    </message>
    <message>
        <source>Takes the uncertainty of a simulated lift apart: point, its standard error, parameter standard deviation, Monte Carlo standard deviation of a draw&apos;s mean, mean squares between and within; null for what the runs cannot tell.</source>
        <translation>分解模拟提升的不确定性：点估计、其标准误、参数标准差、单次抽样均值的 Monte Carlo 标准差、组间与组内均方；模拟无法得知的为 null。</translation>
    </message>
    <message>
        <source>Lift by draw and replication.</source>
        <translation>按抽样和重复列出的提升。</translation>
    </message>
    <message>
        <source>Customers to simulate in pairs for a wanted half-width of the mean difference.</source>
        <translation>使平均差达到期望半宽所需成对模拟的客户数。</translation>
    </message>
    <message>
        <source>Standard deviation of the paired differences.</source>
        <translation>配对差的标准差。</translation>
    </message>
    <message>
        <source>Wanted half-width.</source>
        <translation>期望的半宽。</translation>
    </message>
    <message>
        <source>Time to the event or to the end of the observation.</source>
        <translation>到事件发生或观察结束的时间。</translation>
    </message>
    <message>
        <source>1 for an event, 0 for an observation that ended without one.</source>
        <translation>1 表示发生事件，0 表示观察结束时未发生。</translation>
    </message>
    <message>
        <source>Times and events must be equally many, and at least one.</source>
        <translation>时间与事件的个数必须相同，且至少有一个。</translation>
    </message>
    <message>
        <source>An event is 0 or 1.</source>
        <translation>事件只能是 0 或 1。</translation>
    </message>
    <message>
        <source>Time at which to look.</source>
        <translation>查看的时间点。</translation>
    </message>
    <message>
        <source>Time by which a share has had the event (Kaplan-Meier); null where it is not reached.</source>
        <translation>达到某一比例发生事件所需的时间（Kaplan-Meier）；未达到时为 null。</translation>
    </message>
    <message>
        <source>The share: 0.5 for the median.</source>
        <translation>比例：0.5 即中位数。</translation>
    </message>
    <message>
        <source>Share without the event after a time (Kaplan-Meier).</source>
        <translation>一段时间后尚未发生事件的比例（Kaplan-Meier）。</translation>
    </message>
    <message>
        <source>Standard error of that share (Greenwood).</source>
        <translation>该比例的标准误（Greenwood）。</translation>
    </message>
    <message>
        <source>Mean time to the event, counted up to a horizon (area under Kaplan-Meier).</source>
        <translation>到事件发生的平均时间，计至某一期限（Kaplan-Meier 曲线下面积）。</translation>
    </message>
    <message>
        <source>The horizon.</source>
        <translation>期限。</translation>
    </message>
    <message>
        <source>Hours between two refreshes.</source>
        <translation>两次刷新之间的小时数。</translation>
    </message>
    <message>
        <source>Hours until a refresh arrives.</source>
        <translation>刷新到达所需的小时数。</translation>
    </message>
    <message>
        <source>Age of a copy that is refreshed in batches, at a random moment: mean and 95th percentile, hours.</source>
        <translation>批量刷新的副本在随机时刻的陈旧程度：均值与第 95 百分位数，单位为小时。</translation>
    </message>
    <message>
        <source>Chance that the truth has changed since a copy refreshed in batches was taken.</source>
        <translation>自批量刷新的副本生成以来，真实值已改变的概率。</translation>
    </message>
    <message>
        <source>Changes of the truth per hour.</source>
        <translation>真实值每小时改变的次数。</translation>
    </message>
    <message>
        <source>Days until a test has its customers and their outcomes; null where they never arrive.</source>
        <translation>测试集齐客户及其结果所需的天数；永远无法集齐时为 null。</translation>
    </message>
    <message>
        <source>New customers by the end of each day.</source>
        <translation>截至每天结束时的新客户数。</translation>
    </message>
    <message>
        <source>Share of them that is enrolled.</source>
        <translation>其中入组的比例。</translation>
    </message>
    <message>
        <source>Customers needed in all arms.</source>
        <translation>所有组所需的客户数。</translation>
    </message>
    <message>
        <source>Shortest enrolment.</source>
        <translation>最短入组期。</translation>
    </message>
    <message>
        <source>Days until the last customer&apos;s outcome counts.</source>
        <translation>最后一位客户的结果计入之前的天数。</translation>
    </message>
    <message>
        <source>Round the enrolment up to full weeks.</source>
        <translation>将入组期向上取整到整周。</translation>
    </message>
    <message>
        <source>Outcome of each customer.</source>
        <translation>每位客户的结果。</translation>
    </message>
    <message>
        <source>1 for treated, 0 for control.</source>
        <translation>1 为处理，0 为对照。</translation>
    </message>
    <message>
        <source>Score by which the customers are ranked.</source>
        <translation>客户排序所用的得分。</translation>
    </message>
    <message>
        <source>y, treatment and score must be equally long and not empty.</source>
        <translation>y、treatment 与 score 的长度必须相同且不为空。</translation>
    </message>
    <message>
        <source>A treatment is 0 or 1.</source>
        <translation>处理标记只能是 0 或 1。</translation>
    </message>
    <message>
        <source>Values of the Qini curve, from 0.</source>
        <translation>Qini 曲线的值，从 0 开始。</translation>
    </message>
    <message>
        <source>Area of the Qini curve above chance over that of a perfect ranking.</source>
        <translation>Qini 曲线高于随机的面积与完美排序的面积之比。</translation>
    </message>
    <message>
        <source>Whether the treatment may harm someone.</source>
        <translation>处理是否可能对某些人有害。</translation>
    </message>
    <message>
        <source>Area of the uplift curve above chance over that of a perfect ranking.</source>
        <translation>增益曲线高于随机的面积与完美排序的面积之比。</translation>
    </message>
    <message>
        <source>Mean difference of the arms among the highest scores.</source>
        <translation>得分最高者中各组的平均差。</translation>
    </message>
    <message>
        <source>Share of customers below 1, number of customers from 1.</source>
        <translation>小于 1 为客户比例，大于等于 1 为客户数。</translation>
    </message>
    <message>
        <source>The top of all customers, or of each arm.</source>
        <translation>取全部客户的前列，或各组的前列。</translation>
    </message>
    <message>
        <source>There are fewer customers than k.</source>
        <translation>客户数少于 k。</translation>
    </message>
    <message>
        <source>The same from before the test.</source>
        <translation>测试之前的同一指标。</translation>
    </message>
    <message>
        <source>Weight of the history in CUPED: covariance over variance.</source>
        <translation>CUPED 中历史数据的权重：协方差除以方差。</translation>
    </message>
    <message>
        <source>Share of the variance that CUPED leaves: by the residuals and by the correlation.</source>
        <translation>CUPED 之后剩余的方差比例：按残差和按相关系数。</translation>
    </message>
    <message>
        <source>Customers needed with CUPED.</source>
        <translation>使用 CUPED 所需的客户数。</translation>
    </message>
    <message>
        <source>Customers needed without it.</source>
        <translation>不使用 CUPED 所需的客户数。</translation>
    </message>
    <message>
        <source>Correlation of outcome and history.</source>
        <translation>结果与历史数据的相关系数。</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>The database has no message log with messages older than three days: response rates stay as they are.</source>
        <translation>数据库没有包含三天以前消息的消息日志：响应率保持不变。</translation>
    </message>
    <message>
        <source>%1 of %2 messages of the log bear the id of no template of this project: they count for their channel alone.</source>
        <translation>日志的 %2 条消息中有 %1 条不带本项目任何模板的 ID：它们只计入所属渠道。</translation>
    </message>
    <message>
        <source>No arm and no template of the project is named &quot;%1&quot;: its effect is printed but not written.</source>
        <translation>项目中没有名为“%1”的分组或模板：其效果会显示，但不写入。</translation>
    </message>
    <message>
        <source>Customers lack a field that the segments are made of: effects are written for everyone alone.</source>
        <translation>客户缺少用于划分细分群体的字段：仅写入针对所有人的效果。</translation>
    </message>
    <message>
        <source>%1 rows have no arm and were left out.</source>
        <translation>%1 行没有分组，已略去。</translation>
    </message>
    <message>
        <source>%1 rows have no outcome of at least 0 and were left out.</source>
        <translation>%1 行没有不小于 0 的结果，已略去。</translation>
    </message>
    <message>
        <source>%1 rows lack a value that makes segments and were left out.</source>
        <translation>%1 行缺少用于划分细分群体的值，已略去。</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; acts on the messages of a calibrated arm as well: take it out where the test already holds it.</source>
        <translation>效果“%1”也作用于已校准分组的消息：如果测试已包含它，请将其去掉。</translation>
    </message>
    <message>
        <source>The customers&apos; own baseline was not compared with the control: %1</source>
        <translation>未将客户自身的基线与对照组比较：%1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than %2 different texts: too many for segments.</source>
        <translation>列“%1”有超过 %2 种不同的文本：不适合用作细分群体。</translation>
    </message>
    <message>
        <source>The columns of --by make more than %1 segments; name fewer.</source>
        <translation>--by 的各列产生超过 %1 个细分群体；请减少列数。</translation>
    </message>
    <message>
        <source>No row has &quot;%1&quot; in the column &quot;%2&quot;; there are: %3.</source>
        <translation>列“%2”中没有值为“%1”的行；现有：%3。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no other value than the control &quot;%2&quot;.</source>
        <translation>列“%1”除对照“%2”外没有其他值。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than 20 different values: these are no arms.</source>
        <translation>列“%1”有超过 20 个不同的值：这些不是分组。</translation>
    </message>
    <message>
        <source>The arm &quot;%1&quot; has fewer than two rows with an outcome that is a number of at least 0 in &quot;%2&quot;.</source>
        <translation>分组“%1”中，“%2”的结果为不小于 0 的数字的行不足两行。</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;; there are: %2.</source>
        <translation>数据库没有表“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no column &quot;%2&quot;; there are: %3.</source>
        <translation>表“%1”没有列“%2”；现有：%3。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the id of &quot;%1&quot; cannot change</source>
        <translation>“%1”的 ID 不能更改</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>“%1”不是列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 items</source>
        <translation>“%1”只有 %2 项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an item of a list</source>
        <translation>“%1”不是列表中的项</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>从%2中移除%1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将%1添加到%2</translation>
    </message>
    <message>
        <source>Move %1 within %2</source>
        <translation>在%2中移动%1</translation>
    </message>
    <message>
        <source>there is nothing at &quot;%1&quot;</source>
        <translation>“%1”处没有内容</translation>
    </message>
    <message>
        <source>Choose the target</source>
        <translation>选择目标平台</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>In-app</source>
        <translation>应用内</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>付费广告</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Mail and store</source>
        <translation>邮寄与门店</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%2 of the template &quot;%1&quot; changes the slot &quot;%3&quot;, which is not there</source>
        <translation>模板“%1”的%2更改了不存在的插槽“%3”</translation>
    </message>
    <message>
        <source>Remove it from the channel.</source>
        <translation>将它从该渠道中移除。</translation>
    </message>
    <message>
        <source>%2 of the template &quot;%1&quot; follows version %4 of &quot;%3&quot;; the master is at %5</source>
        <translation>模板“%1”的%2沿用“%3”的第 %4 版，而主模板已是第 %5 版</translation>
    </message>
    <message>
        <source>Look at the text again, then mark it as up to date.</source>
        <translation>重新查看文本，然后标记为最新。</translation>
    </message>
    <message>
        <source>the slot &quot;%2&quot; of &quot;%1&quot; requires %3 but does not show it</source>
        <translation>“%1”的插槽“%2”要求 %3，却没有显示它</translation>
    </message>
    <message>
        <source>Show the field, or do not require it.</source>
        <translation>显示该字段，或不再要求它。</translation>
    </message>
    <message>
        <source>the template &quot;%1&quot; says nothing</source>
        <translation>模板“%1”没有任何内容</translation>
    </message>
    <message>
        <source>Add a slot with a text.</source>
        <translation>添加一个带文本的插槽。</translation>
    </message>
    <message>
        <source>Remove slot from channel</source>
        <translation>从渠道中移除插槽</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>标记为最新</translation>
    </message>
    <message>
        <source>the arms of &quot;%1&quot; make %2 %, not 100 %</source>
        <translation>“%1”的各组合计为 %2%，而非 100%</translation>
    </message>
    <message>
        <source>Scale the weights so that they make 100 %.</source>
        <translation>按比例调整权重，使合计为 100%。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has fewer than two arms</source>
        <translation>“%1”的分组少于两个</translation>
    </message>
    <message>
        <source>Add an arm to compare with.</source>
        <translation>添加一个用于比较的分组。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one hold-out arm</source>
        <translation>“%1”有不止一个留出组</translation>
    </message>
    <message>
        <source>Keep one; the others are compared with it.</source>
        <translation>只保留一个；其他分组与它比较。</translation>
    </message>
    <message>
        <source>the arm &quot;%2&quot; of &quot;%1&quot; gets no one</source>
        <translation>“%1”的分组“%2”分不到任何人</translation>
    </message>
    <message>
        <source>Give it a weight above 0, or remove it.</source>
        <translation>为它设置大于 0 的权重，或将其移除。</translation>
    </message>
    <message>
        <source>an arm of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>“%1”的一个分组使用了无法使用的 ID“%2”</translation>
    </message>
    <message>
        <source>Give each arm an id of its own.</source>
        <translation>为每个分组设置各自的 ID。</translation>
    </message>
    <message>
        <source>Scale weights to 100 %</source>
        <translation>将权重调整到 100%</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no entry</source>
        <translation>旅程“%1”没有入口</translation>
    </message>
    <message>
        <source>Add an audience or event entry.</source>
        <translation>添加受众入口或事件入口。</translation>
    </message>
    <message>
        <source>no customer can come to &quot;%1&quot;</source>
        <translation>没有客户能到达“%1”</translation>
    </message>
    <message>
        <source>Connect it, or remove it.</source>
        <translation>将它连接起来，或将其移除。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; leads nowhere: its customers leave</source>
        <translation>“%1”的“%2”没有后续：客户将离开</translation>
    </message>
    <message>
        <source>Connect it to the next step, or to an exit that names the reason.</source>
        <translation>将它连接到下一步，或连接到注明原因的退出。</translation>
    </message>
    <message>
        <source>the loop through &quot;%1&quot; has no wait</source>
        <translation>经过“%1”的循环中没有等待</translation>
    </message>
    <message>
        <source>Put a wait into the loop.</source>
        <translation>在循环中加入等待。</translation>
    </message>
    <message>
        <source>a connection leads from &quot;%1&quot; to &quot;%2&quot;, which is not there</source>
        <translation>有连线从“%1”指向不存在的“%2”</translation>
    </message>
    <message>
        <source>Remove the connection.</source>
        <translation>移除该连线。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exit &quot;%2&quot;</source>
        <translation>“%1”没有出口“%2”</translation>
    </message>
    <message>
        <source>a connection leads into the entry &quot;%1&quot;</source>
        <translation>有连线指向入口“%1”</translation>
    </message>
    <message>
        <source>Remove the connection; customers come to an entry by themselves.</source>
        <translation>移除该连线；客户会自行到达入口。</translation>
    </message>
    <message>
        <source>a connection leads to the note &quot;%1&quot;</source>
        <translation>有连线指向备注“%1”</translation>
    </message>
    <message>
        <source>Remove the connection; notes take no part.</source>
        <translation>移除该连线；备注不参与流程。</translation>
    </message>
    <message>
        <source>the project has no journey</source>
        <translation>项目中没有旅程</translation>
    </message>
    <message>
        <source>Draw one, or start from a sample.</source>
        <translation>绘制一个，或从示例开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes up to %2 after entry, but the goal &quot;%3&quot; counts only %4</source>
        <translation>“%1”最晚在进入后 %2 到达，而目标“%3”只计 %4</translation>
    </message>
    <message>
        <source>Shorten the waits before it, or let the goal count longer.</source>
        <translation>缩短它之前的等待，或延长目标的计算时间。</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no goal</source>
        <translation>旅程“%1”没有目标</translation>
    </message>
    <message>
        <source>Add a goal; without one any purchase within 14 days counts.</source>
        <translation>添加目标；没有目标时，14 天内的任何购买都算数。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>移除连线</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no template</source>
        <translation>“%1”没有模板</translation>
    </message>
    <message>
        <source>Choose what it says.</source>
        <translation>选择要发送的内容。</translation>
    </message>
    <message>
        <source>the template &quot;%2&quot; of &quot;%1&quot; is not made for %3</source>
        <translation>“%1”的模板“%2”不适用于%3</translation>
    </message>
    <message>
        <source>Add the channel to the template; its slots are then inherited.</source>
        <translation>将该渠道添加到模板；其插槽随即被继承。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no event</source>
        <translation>“%1”没有指定事件</translation>
    </message>
    <message>
        <source>Choose the event that it waits for.</source>
        <translation>选择要等待的事件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no branch</source>
        <translation>“%1”没有分支</translation>
    </message>
    <message>
        <source>Add a branch with its rule.</source>
        <translation>添加带规则的分支。</translation>
    </message>
    <message>
        <source>a branch of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>“%1”的一个分支使用了无法使用的 ID“%2”</translation>
    </message>
    <message>
        <source>Give it another id; &quot;else&quot; is everyone else.</source>
        <translation>换一个 ID；“else”表示其他所有人。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; takes everyone: later branches get no one</source>
        <translation>“%1”的“%2”接收所有人：后面的分支分不到任何人</translation>
    </message>
    <message>
        <source>Give the branch a rule, or move it to the end.</source>
        <translation>为该分支设置规则，或将其移到最后。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a date, but none is given</source>
        <translation>“%1”在等待日期，但未指定日期</translation>
    </message>
    <message>
        <source>Choose the date.</source>
        <translation>选择日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field</source>
        <translation>“%1”没有指定字段</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>选择字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never open: it closes at %2 and opens at %3</source>
        <translation>“%1”从不开放：%2 关闭，%3 开放</translation>
    </message>
    <message>
        <source>Let it close after it opens.</source>
        <translation>让关闭时间晚于开放时间。</translation>
    </message>
    <message>
        <source>a click in &quot;%1&quot; leads to a page that its template does not have</source>
        <translation>“%1”中的点击指向其模板所没有的页面</translation>
    </message>
    <message>
        <source>Add a web variant to the template, or choose the generic page.</source>
        <translation>为模板添加网页变体，或选择通用页面。</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; names no conversion</source>
        <translation>目标“%1”没有指定转化</translation>
    </message>
    <message>
        <source>Choose the event that counts.</source>
        <translation>选择计入的事件。</translation>
    </message>
    <message>
        <source>Add channel to template</source>
        <translation>将渠道添加到模板</translation>
    </message>
    <message>
        <source>the cap &quot;%1&quot; lets nothing through</source>
        <translation>上限“%1”不允许任何消息通过</translation>
    </message>
    <message>
        <source>Allow at least one message, or remove the cap.</source>
        <translation>至少允许一条消息，或移除该上限。</translation>
    </message>
    <message>
        <source>the quiet hours &quot;%1&quot; start and end at the same time and hold no one back</source>
        <translation>免打扰时段“%1”的开始与结束相同，不会拦下任何人</translation>
    </message>
    <message>
        <source>Choose when they end, or remove them.</source>
        <translation>选择结束时间，或将其移除。</translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; is believed to lie between %2 and %3, with %4 at its middle</source>
        <translation>效果“%1”应介于 %2 与 %3 之间，而中间值为 %4</translation>
    </message>
    <message>
        <source>Order the three: at least, multiplier, at most.</source>
        <translation>请按顺序排列三者：下限、乘数、上限。</translation>
    </message>
    <message>
        <source>a cost is given for &quot;%1&quot;, which is no channel</source>
        <translation>为“%1”设置了成本，但它不是渠道</translation>
    </message>
    <message>
        <source>Use one of email, sms, push, inapp, web, ad, agent, mail.</source>
        <translation>请使用 email、sms、push、inapp、web、ad、agent、mail 之一。</translation>
    </message>
    <message>
        <source>the scenario &quot;%1&quot; cannot be applied: %2</source>
        <translation>无法应用情景“%1”：%2</translation>
    </message>
    <message>
        <source>Change or remove what no longer fits the project.</source>
        <translation>更改或移除与项目不再相符的内容。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is named here but not in the project</source>
        <translation>此处引用了%1“%2”，但项目中没有</translation>
    </message>
    <message>
        <source>Choose one that is there, or add it.</source>
        <translation>选择已有的一项，或添加它。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is named as a message here, but there is no such message step</source>
        <translation>此处将“%2”引用为消息，但没有这样的消息步骤</translation>
    </message>
    <message>
        <source>Choose a message of this journey.</source>
        <translation>选择本旅程中的一条消息。</translation>
    </message>
    <message>
        <source>the audience &quot;%1&quot; is defined by itself</source>
        <translation>受众“%1”由自身定义</translation>
    </message>
    <message>
        <source>Take the circle out of its rule.</source>
        <translation>去掉其规则中的循环引用。</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>the test plan</source>
        <translation>测试计划</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>修正文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; test the same customers at the same time</source>
        <translation>“%1”与“%2”同时测试相同的客户</translation>
    </message>
    <message>
        <source>Give one of the plans another start, or draw them on separate branches.</source>
        <translation>为其中一个计划设置其他开始日期，或将它们画在不同的分支上。</translation>
    </message>
    <message>
        <source>the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot; differ in more than one element: %4</source>
        <translation>“%1”的分组“%2”与“%3”有不止一处不同：%4</translation>
    </message>
    <message>
        <source>Change one element at a time, or the result will not say which of them did it.</source>
        <translation>一次只更改一个元素，否则结果无法说明是哪一个起了作用。</translation>
    </message>
    <message>
        <source>nothing differs between the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot;</source>
        <translation>“%1”的分组“%2”与“%3”没有任何不同</translation>
    </message>
    <message>
        <source>Connect the arms to different messages, or write a variant for one of them.</source>
        <translation>将各分组连接到不同的消息，或为其中一个编写变体。</translation>
    </message>
    <message>
        <source>a message of &quot;%1&quot; can come %2 after assignment, but conversions count for %3 only</source>
        <translation>“%1”的消息可能在分配后 %2 才到达，但转化只计 %3</translation>
    </message>
    <message>
        <source>Let the conversion window be longer than the delays of the path, or shorten them.</source>
        <translation>让转化窗口长于该路径上的延迟，或缩短这些延迟。</translation>
    </message>
    <message>
        <source>the journey after &quot;%1&quot; cannot cause the outcome &quot;%2&quot;: %3</source>
        <translation>“%1”之后的旅程无法引起结果指标“%2”：%3</translation>
    </message>
    <message>
        <source>Measure another outcome, or add what can bring it about.</source>
        <translation>衡量其他结果指标，或添加能引起它的内容。</translation>
    </message>
    <message>
        <source>the tests &quot;%1&quot; and &quot;%2&quot; both change the template &quot;%3&quot;</source>
        <translation>测试“%1”与“%2”都更改了模板“%3”</translation>
    </message>
    <message>
        <source>Run one after the other, or let each use a template of its own.</source>
        <translation>先后进行，或让两者各用自己的模板。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes out as %2 SMS (%3, %4 units); each is paid for</source>
        <translation>“%1”将拆成 %2 条短信发送（%3，%4 个单位）；每条都要付费</translation>
    </message>
    <message>
        <source>Shorten it to one or two.</source>
        <translation>缩短为一条或两条。</translation>
    </message>
    <message>
        <source>Shorten it to one if it can be said so.</source>
        <translation>如果能表达清楚，请缩短为一条。</translation>
    </message>
    <message>
        <source>the %2 of &quot;%1&quot; has %3 characters, %4 shows %5</source>
        <translation>“%1”的%2有 %3 个字符，%4显示 %5 个</translation>
    </message>
    <message>
        <source>Adapt it for the channel with a shorter text.</source>
        <translation>用更短的文本为该渠道适配。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no subject for its email</source>
        <translation>“%1”的电子邮件没有主题</translation>
    </message>
    <message>
        <source>Add a slot of the kind subject, or show it in email.</source>
        <translation>添加主题类型的插槽，或在电子邮件中显示它。</translation>
    </message>
    <message>
        <source>the image &quot;%2&quot; of &quot;%1&quot; has no alternative text</source>
        <translation>“%1”的图片“%2”没有替代文本</translation>
    </message>
    <message>
        <source>Say what it shows for those who cannot see it.</source>
        <translation>为看不到图片的人说明图片内容。</translation>
    </message>
    <message>
        <source>the image %1 is not loaded over https</source>
        <translation>图片 %1 未通过 https 加载</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>请使用其 https 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows no legal text in %2, and the brand has one (%3)</source>
        <translation>“%1”在%2中未显示法律文本，而品牌设有法律文本（%3）</translation>
    </message>
    <message>
        <source>Show the slot with the legal text.</source>
        <translation>显示包含法律文本的插槽。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs school grade %3 in %2, the brand wants %4 at most</source>
        <translation>“%1”在%2中需要 %3 年级的阅读水平，品牌要求最多 %4</translation>
    </message>
    <message>
        <source>Write shorter sentences and shorter words.</source>
        <translation>使用更短的句子和更简短的词语。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say &quot;%3&quot; in %2, as the brand requires</source>
        <translation>“%1”在%2中没有品牌要求的“%3”</translation>
    </message>
    <message>
        <source>Add the phrase to one of its slots.</source>
        <translation>将该语句添加到其中一个插槽。</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; has no way to unsubscribe</source>
        <translation>“%1”的电子邮件没有退订方式</translation>
    </message>
    <message>
        <source>Add {{ unsubscribe_url }} to its legal slot.</source>
        <translation>将 {{ unsubscribe_url }} 添加到其法律信息插槽。</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; does not name the sender&apos;s postal address</source>
        <translation>“%1”的电子邮件未注明发送方的邮寄地址</translation>
    </message>
    <message>
        <source>Add the address to its legal slot.</source>
        <translation>将地址添加到其法律信息插槽。</translation>
    </message>
    <message>
        <source>Add legal text</source>
        <translation>添加法律文本</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>使用 https</translation>
    </message>
    <message>
        <source>the offers &quot;%1&quot; and &quot;%2&quot; promise different things for %3: %4 and %5</source>
        <translation>优惠“%1”与“%2”对 %3 的承诺不同：%4 与 %5</translation>
    </message>
    <message>
        <source>Make them one offer, let one end before the other begins, or send them to different customers.</source>
        <translation>合并为一个优惠，让一个在另一个开始之前结束，或发送给不同的客户。</translation>
    </message>
    <message>
        <source>the offer &quot;%1&quot; ended on %2, before the simulation starts</source>
        <translation>优惠“%1”已于 %2 结束，早于模拟开始</translation>
    </message>
    <message>
        <source>Give it a later end, or take it out of the templates.</source>
        <translation>推迟其结束时间，或将其从模板中去掉。</translation>
    </message>
    <message>
        <source>a text of %1 KB stands here; no channel shows so much</source>
        <translation>此处有 %1 KB 的文本；没有渠道能显示这么多</translation>
    </message>
    <message>
        <source>Shorten it, or put what is the same for many into a block.</source>
        <translation>请缩短，或将多处相同的部分放入内容块。</translation>
    </message>
    <message>
        <source>the text promises %1 %, the offer &quot;%2&quot; gives %3 %</source>
        <translation>文本承诺 %1%，而优惠“%2”为 %3%</translation>
    </message>
    <message>
        <source>Write what the offer gives, or {{ offer.discount }} %.</source>
        <translation>写明优惠的实际幅度，或使用 {{ offer.discount }} %。</translation>
    </message>
    <message>
        <source>the brand&apos;s website %1 is not encrypted</source>
        <translation>品牌网站 %1 未加密</translation>
    </message>
    <message>
        <source>Write a plain character in its place, or accept shorter parts.</source>
        <translation>改用普通字符，或接受更短的分段。</translation>
    </message>
    <message>
        <source>Write the words in small letters.</source>
        <translation>将这些词改为小写。</translation>
    </message>
    <message>
        <source>End the sentence with a full stop.</source>
        <translation>以句号结束句子。</translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation>换一种说法。</translation>
    </message>
    <message>
        <source>Use the https address.</source>
        <translation>请使用 https 地址。</translation>
    </message>
    <message>
        <source>Say in alt what the image shows.</source>
        <translation>在 alt 中说明图片内容。</translation>
    </message>
    <message>
        <source>Take a colour with more contrast.</source>
        <translation>选用对比度更高的颜色。</translation>
    </message>
    <message>
        <source>Take a colour of the brand.</source>
        <translation>选用品牌颜色。</translation>
    </message>
    <message>
        <source>Write an id or {{ customer.token }} into the address.</source>
        <translation>在地址中写入 ID 或 {{ customer.token }}。</translation>
    </message>
    <message>
        <source>Write plain characters</source>
        <translation>使用普通字符</translation>
    </message>
    <message>
        <source>Write what the offer gives</source>
        <translation>写明优惠的实际幅度</translation>
    </message>
    <message>
        <source>the size of the image &quot;%2&quot; of &quot;%1&quot; is not known</source>
        <translation>“%1”的图片“%2”尺寸未知</translation>
    </message>
    <message>
        <source>Give its width and height, so that the email does not jump when it arrives.</source>
        <translation>请填写其宽度和高度，以免电子邮件打开时版面跳动。</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>消息数量</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>landing page</source>
        <translation>着陆页</translation>
    </message>
    <message>
        <source>steps of the path</source>
        <translation>路径中的步骤</translation>
    </message>
    <message>
        <source>no message follows</source>
        <translation>之后没有消息</translation>
    </message>
    <message>
        <source>no channel that follows can be clicked</source>
        <translation>之后没有可以点击的渠道</translation>
    </message>
    <message>
        <source>the journey uses one channel only</source>
        <translation>旅程只使用一个渠道</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>there is no target &quot;%1&quot;</source>
        <translation>没有目标“%1”</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are: %2.</source>
        <translation>没有命令“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there are: %2.</source>
        <translation>没有示例“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 exists; --force replaces it.</source>
        <translation>%1 已存在；--force 可替换它。</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>在 %1 中：%2</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 个步骤。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 holds no JSON object</source>
        <translation>%1 中没有 JSON 对象</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A count of the base run: its spread is not measured.</source>
        <translation>基础模拟的计数：未测量其离散度。</translation>
    </message>
    <message>
        <source>A mean of the base run: its spread is not measured.</source>
        <translation>基础模拟的均值：未测量其离散度。</translation>
    </message>
    <message>
        <source>Fewer than 30 customers with comparable messages.</source>
        <translation>有可比消息的客户不足 30 位。</translation>
    </message>
    <message>
        <source>Nobody entered a tested journey.</source>
        <translation>没有人进入被测试的旅程。</translation>
    </message>
    <message>
        <source>One draw and one replication tell nothing of the spread.</source>
        <translation>仅一次抽样、一次重复，无法得知离散度。</translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>A run lasts 1 to 730 days, not %1.</source>
        <translation>一次模拟持续 1 至 730 天，不能是 %1。</translation>
    </message>
    <message>
        <source>A run needs 1 to 10000 draws and 1 to 1000 replications.</source>
        <translation>一次模拟需要 1 至 10000 次抽样和 1 至 1000 次重复。</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in use.</source>
        <translation>没有使用中的旅程“%1”。</translation>
    </message>
    <message>
        <source>The project has no journey to simulate.</source>
        <translation>项目中没有可模拟的旅程。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;.</source>
        <translation>没有情景“%1”。</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot; that a template renders: nothing stands there.</source>
        <translation>客户数据库没有模板要显示的字段“%1”：该处将为空。</translation>
    </message>
    <message>
        <source>The node has no template: nothing can be sent.</source>
        <translation>该节点没有模板：无法发送任何内容。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>A share of the copy of %1 is not between 0 and 1.</source>
        <translation>%1 的副本中有一个比例不在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot; in the journey.</source>
        <translation>旅程中没有节点“%1”。</translation>
    </message>
    <message>
        <source>A duration is negative: %1.</source>
        <translation>有一个时长为负：%1。</translation>
    </message>
    <message>
        <source>Nobody is in the audience &quot;%1&quot; at the start.</source>
        <translation>开始时受众“%1”中没有人。</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody enters by it.</source>
        <translation>行为表中没有事件“%1”：没有人会由此进入。</translation>
    </message>
    <message>
        <source>The wait has no date.</source>
        <translation>该等待没有日期。</translation>
    </message>
    <message>
        <source>The customer database has no date &quot;%1&quot;.</source>
        <translation>客户数据库没有日期“%1”。</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: the wait always times out.</source>
        <translation>行为表中没有事件“%1”：等待总会超时。</translation>
    </message>
    <message>
        <source>The weight of the arm &quot;%1&quot; is not a share.</source>
        <translation>分组“%1”的权重不是一个比例。</translation>
    </message>
    <message>
        <source>The experiment has no arm with a weight.</source>
        <translation>该实验没有带权重的分组。</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;: the update changes nothing.</source>
        <translation>客户数据库没有字段“%1”：该更新不会改变任何内容。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit the field &quot;%1&quot;.</source>
        <translation>“%2”不适合字段“%1”。</translation>
    </message>
    <message>
        <source>The share of failing calls is not between 0 and 1.</source>
        <translation>调用失败的比例不在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody reaches the goal.</source>
        <translation>行为表中没有事件“%1”：没有人会达成目标。</translation>
    </message>
    <message>
        <source>The share of the hold-out is not between 0 and 1.</source>
        <translation>留出组的比例不在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The cost of %1 is negative.</source>
        <translation>%1 的成本为负。</translation>
    </message>
    <message>
        <source>The cap &quot;%1&quot; needs a count of 0 or more and a window.</source>
        <translation>上限“%1”需要不小于 0 的次数和一个时间窗口。</translation>
    </message>
    <message>
        <source>A response rate of &quot;%1&quot; is not between 0 and 1.</source>
        <translation>“%1”的某个响应率不在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>A delay of the response &quot;%1&quot; is negative.</source>
        <translation>响应“%1”的某个延迟为负。</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; needs a multiplier above 0 and a range around it.</source>
        <translation>效果“%1”需要大于 0 的乘数以及包含它的范围。</translation>
    </message>
    <message>
        <source>The half-life of the effect &quot;%1&quot; is not positive.</source>
        <translation>效果“%1”的半衰期不是正数。</translation>
    </message>
    <message>
        <source>churn_risk has no value for %1 of %2 customers: of those who bought only once, or never, the model can say nothing.</source>
        <translation>%2 位客户中有 %1 位没有 churn_risk 值：对于只购买过一次或从未购买的客户，模型无法给出判断。</translation>
    </message>
    <message>
        <source>The effect of recognition is not between 0 and 2.</source>
        <translation>识别效应不在 0 与 2 之间。</translation>
    </message>
    <message>
        <source>There is no arm &quot;%1&quot;: nobody gets the text made for it.</source>
        <translation>没有分组“%1”：没有人会收到为其编写的文本。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; has too many combinations of texts: the slot &quot;%2&quot; shows its own.</source>
        <translation>模板“%1”的文本组合过多：插槽“%2”显示自身的文本。</translation>
    </message>
    <message>
        <source>The expression of the update is no valid Liquid: %1</source>
        <translation>更新的表达式不是有效的 Liquid：%1</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Product list</source>
        <translation>产品列表</translation>
    </message>
    <message>
        <source>Video storyboard</source>
        <translation>视频分镜</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>行动号召</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法律信息</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>赢回</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>A text of the slot for some customers.</source>
        <translation>插槽针对部分客户的文本。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the variant.</source>
        <translation>用于标识该变体。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shown in lists.</source>
        <translation>显示在列表中。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Who gets this text.</source>
        <translation>谁会收到这段文本。</translation>
    </message>
    <message>
        <source>Experiment arm</source>
        <translation>实验分组</translation>
    </message>
    <message>
        <source>Only for customers of this arm, as experiment.arm.</source>
        <translation>仅针对该分组的客户，写作“实验.分组”。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Liquid.</source>
        <translation>Liquid。</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>One place of the master template.</source>
        <translation>主模板中的一个位置。</translation>
    </message>
    <message>
        <source>Names the slot; it never changes.</source>
        <translation>用于标识该插槽，永不改变。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the slot is for.</source>
        <translation>该插槽的用途。</translation>
    </message>
    <message>
        <source>Liquid, written once.</source>
        <translation>Liquid，只写一次。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that the slot shows.</source>
        <translation>该插槽显示的客户字段。</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必需字段</translation>
    </message>
    <message>
        <source>Fields without which the slot makes no sense. A channel that drops them counts as missing them.</source>
        <translation>缺少这些字段，插槽就没有意义。省略它们的渠道视为缺失。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rises when the master&apos;s text changes.</source>
        <translation>主模板文本更改时递增。</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>文件或网址。</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文本</translation>
    </message>
    <message>
        <source>What the image says to those who cannot see it.</source>
        <translation>为看不到图片的人说明图片内容。</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Ranked: the first whose rule holds is shown.</source>
        <translation>按优先级排列：显示规则首先成立的一个。</translation>
    </message>
    <message>
        <source>Slot in a channel</source>
        <translation>渠道中的插槽</translation>
    </message>
    <message>
        <source>How a channel takes a slot of the master.</source>
        <translation>渠道如何采用主模板的插槽。</translation>
    </message>
    <message>
        <source>The master&apos;s slot.</source>
        <translation>主模板的插槽。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Inherits the text, adapts its form, overrides what it says, or leaves it out.</source>
        <translation>继承文本、适配形式、覆盖内容，或将其省略。</translation>
    </message>
    <message>
        <source>Liquid of this channel alone.</source>
        <translation>仅用于该渠道的 Liquid。</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that this text shows. None listed: those of the slot.</source>
        <translation>该文本显示的客户字段。未列出：采用插槽的字段。</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>所依版本</translation>
    </message>
    <message>
        <source>The version of the master&apos;s slot that this text follows.</source>
        <translation>该文本所沿用的主模板插槽版本。</translation>
    </message>
    <message>
        <source>Channel variant</source>
        <translation>渠道变体</translation>
    </message>
    <message>
        <source>The template&apos;s form in one channel.</source>
        <translation>模板在某一渠道中的形式。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The channel that this form is for.</source>
        <translation>该形式所针对的渠道。</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Slots that are not listed are inherited.</source>
        <translation>未列出的插槽将被继承。</translation>
    </message>
    <message>
        <source>A promise: what, at which price or discount, until when.</source>
        <translation>一项承诺：什么内容、什么价格或折扣、到何时为止。</translation>
    </message>
    <message>
        <source>Names the offer; it never changes.</source>
        <translation>用于标识该优惠，永不改变。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>What the customer is told.</source>
        <translation>告知客户的内容。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What it is for; empty for anything.</source>
        <translation>适用的产品；留空表示任意产品。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Off the usual price.</source>
        <translation>相对于原价的减免。</translation>
    </message>
    <message>
        <source>A fixed price, if there is one.</source>
        <translation>固定价格（如有）。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>何时结束。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>内容块</translation>
    </message>
    <message>
        <source>A piece of Liquid that several templates take in.</source>
        <translation>可供多个模板引用的一段 Liquid。</translation>
    </message>
    <message>
        <source>Names the block in {% render %}.</source>
        <translation>在 {% render %} 中标识该内容块。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A Dynamic Master Template: written once, adapted per channel.</source>
        <translation>动态主模板：一次编写，按渠道适配。</translation>
    </message>
    <message>
        <source>Names the template; it never changes.</source>
        <translation>用于标识该模板，永不改变。</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>显示在列表和报告中。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>What the message is about; contradicting messages are found by it.</source>
        <translation>消息所涉及的内容；据此找出相互矛盾的消息。</translation>
    </message>
    <message>
        <source>The offer that it makes.</source>
        <translation>它所提供的优惠。</translation>
    </message>
    <message>
        <source>In reading order.</source>
        <translation>按阅读顺序排列。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The channels that it is made for.</source>
        <translation>它所适用的渠道。</translation>
    </message>
    <message>
        <source>%1 on %2 has a contrast of %3, readable text needs %4</source>
        <translation>%1 在 %2 上的对比度为 %3，可读文本需要 %4</translation>
    </message>
    <message>
        <source>%1 is not a colour of the brand</source>
        <translation>%1 不是品牌颜色</translation>
    </message>
    <message>
        <source>the link %1 is not encrypted</source>
        <translation>链接 %1 未加密</translation>
    </message>
    <message>
        <source>the image is all that its link shows, and has no alternative text</source>
        <translation>该链接只包含这张图片，而图片没有替代文本</translation>
    </message>
    <message>
        <source>the image has no alternative text</source>
        <translation>图片没有替代文本</translation>
    </message>
    <message>
        <source>there is no way to unsubscribe</source>
        <translation>没有退订方式</translation>
    </message>
    <message>
        <source>the sender&apos;s postal address is missing</source>
        <translation>缺少发送方的邮寄地址</translation>
    </message>
    <message>
        <source>reading grade %1, the brand allows %2: shorten sentences or words</source>
        <translation>阅读难度为 %1 级，品牌允许 %2 级：请缩短句子或词语</translation>
    </message>
    <message>
        <source>a rule pack needs %1 here</source>
        <translation>规则包要求此处有%1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>“%1” makes the whole SMS count as Unicode: 70 characters instead of 160</source>
        <translation>“%1”使整条短信按 Unicode 计算：只有 70 个字符而非 160 个</translation>
    </message>
    <message>
        <source>%1 % of the letters are capitals, the brand allows %2 %</source>
        <translation>%1% 的字母为大写，品牌允许 %2%</translation>
    </message>
    <message>
        <source>more than the %1 exclamation marks that the brand allows</source>
        <translation>感叹号超过品牌允许的 %1 个</translation>
    </message>
    <message>
        <source>the brand does not say “%1”</source>
        <translation>品牌不使用“%1”一词</translation>
    </message>
    <message>
        <source>the required phrase “%1” is missing</source>
        <translation>缺少必备语句“%1”</translation>
    </message>
    <message>
        <source>%1 characters, and only %2 are shown</source>
        <translation>共 %1 个字符，只显示 %2 个</translation>
    </message>
    <message>
        <source>there is no journey to write a brief of</source>
        <translation>没有可编写简报的旅程</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>save the project first: the approved version is kept beside it</source>
        <translation>请先保存项目：已批准的版本会保存在同一位置</translation>
    </message>
    <message>
        <source>the parameter “%1” of the link gives %2 away: everyone who sees the address can read it</source>
        <translation>链接的参数“%1”会泄露%2：看到该地址的任何人都能读取</translation>
    </message>
    <message>
        <source>there is no text and no image in this email</source>
        <translation>这封电子邮件中没有文本和图片</translation>
    </message>
    <message>
        <source>the email has no title: its subject is to be written</source>
        <translation>电子邮件没有标题：需要编写其主题</translation>
    </message>
    <message>
        <source>%1 hidden parts were left out</source>
        <translation>已略去 %1 个隐藏部分</translation>
    </message>
    <message>
        <source>%1 tracking pixels were left out</source>
        <translation>已略去 %1 个跟踪像素</translation>
    </message>
    <message>
        <source>no legal text with a way to unsubscribe was found</source>
        <translation>未找到包含退订方式的法律文本</translation>
    </message>
    <message>
        <source>the customers have no field “%1”</source>
        <translation>客户没有字段“%1”</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>没有模板“%1”</translation>
    </message>
    <message>
        <source>the template “%1” is not made for %2</source>
        <translation>模板“%1”不适用于%2</translation>
    </message>
    <message>
        <source>%1 cannot be used as an image</source>
        <translation>%1 不能用作图片</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Of the image, in pixels. 0: not known.</source>
        <translation>图片的尺寸，以像素为单位。0：未知。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Which table and columns of the database play which role.</source>
        <translation>数据库中哪张表、哪些列承担哪种角色。</translation>
    </message>
    <message>
        <source>Its name in the database.</source>
        <translation>它在数据库中的名称。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The column of each role that is named differently.</source>
        <translation>名称不同的各角色所对应的列。</translation>
    </message>
    <message>
        <source>Channel copy</source>
        <translation>渠道副本</translation>
    </message>
    <message>
        <source>What one channel knows of the customers, and when.</source>
        <translation>某一渠道对客户了解什么、何时了解。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Whose copy this is.</source>
        <translation>这是哪个渠道的副本。</translation>
    </message>
    <message>
        <source>Fields held</source>
        <translation>持有的字段</translation>
    </message>
    <message>
        <source>The fields that the copy has. None listed means all.</source>
        <translation>副本包含的字段。未列出表示全部。</translation>
    </message>
    <message>
        <source>Refreshed every</source>
        <translation>刷新周期</translation>
    </message>
    <message>
        <source>The period of the batch that brings changes. 0s means at once.</source>
        <translation>带来更改的批处理周期。0s 表示即时。</translation>
    </message>
    <message>
        <source>Batch starts at</source>
        <translation>批处理开始</translation>
    </message>
    <message>
        <source>After midnight UTC.</source>
        <translation>UTC 午夜之后。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From the batch until the channel uses it.</source>
        <translation>从批处理到渠道使用之间的时间。</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Share of the values that were never true: local edits, failed syncs.</source>
        <translation>从未正确的值所占比例：本地修改、同步失败。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Share of the values that the copy lacks.</source>
        <translation>副本中缺少的值所占比例。</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别率</translation>
    </message>
    <message>
        <source>How often the channel knows who the person is.</source>
        <translation>渠道能认出客户身份的频率。</translation>
    </message>
    <message>
        <source>Loopback delay</source>
        <translation>回传延迟</translation>
    </message>
    <message>
        <source>Until what customers do here reaches the source of truth.</source>
        <translation>客户在此处的行为传到权威数据源所需的时间。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>这些数字从何而来。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>由谁、何时测得或假设。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>客户数据库，以及各渠道对它的了解。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Which tables and columns play which role.</source>
        <translation>哪些表和列承担哪种角色。</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>渠道副本</translation>
    </message>
    <message>
        <source>What each channel holds, how fresh and how faithful it is.</source>
        <translation>各渠道持有什么、有多新、有多准。</translation>
    </message>
    <message>
        <source>Field weights</source>
        <translation>字段权重</translation>
    </message>
    <message>
        <source>How much a field counts in the consistency score; 1 where absent.</source>
        <translation>字段在一致性评分中的权重；未列出时为 1。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 已损坏：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>无法读取或写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was read.</source>
        <translation>读取 %1 时，它被另一个程序修改了。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This project is open read-only. Save it under another name to change it.</source>
        <translation>此项目以只读方式打开。如需更改，请用其他名称保存。</translation>
    </message>
    <message>
        <source>Another window holds %1. Save under another name.</source>
        <translation>%1 正被另一窗口占用。请用其他名称保存。</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>反复</translation>
    </message>
    <message>
        <source>Audience entry</source>
        <translation>受众入口</translation>
    </message>
    <message>
        <source>Everyone in the audience at that moment starts here.</source>
        <translation>届时受众中的所有人都从这里开始。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Who enters. Leave it open to let everyone in.</source>
        <translation>谁会进入。留空则让所有人进入。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Once, or again and again with a fixed pause.</source>
        <translation>一次，或按固定间隔反复进行。</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>起始延迟</translation>
    </message>
    <message>
        <source>How long after the start of the run the audience is taken.</source>
        <translation>模拟开始多久之后选取受众。</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>The pause between two rounds: an hour or more.</source>
        <translation>两轮之间的间隔：一小时或以上。</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>重新进入</translation>
    </message>
    <message>
        <source>Whether a customer may come in again.</source>
        <translation>客户是否可以再次进入。</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>At the measured rate</source>
        <translation>按实测频率</translation>
    </message>
    <message>
        <source>Event entry</source>
        <translation>事件入口</translation>
    </message>
    <message>
        <source>A customer starts here when something happens to them.</source>
        <translation>当客户身上发生某事时从这里开始。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A kind of the behaviours table, such as cart_abandoned.</source>
        <translation>行为表中的一种类型，例如 cart_abandoned。</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>附加条件</translation>
    </message>
    <message>
        <source>A condition that must hold when the event happens.</source>
        <translation>事件发生时必须成立的条件。</translation>
    </message>
    <message>
        <source>Simulated from</source>
        <translation>模拟依据</translation>
    </message>
    <message>
        <source>The recorded events of the last days, moved to the simulated ones, or events drawn at each customer&apos;s measured rate.</source>
        <translation>将最近几天记录的事件移到模拟日期，或按每位客户的实测频率抽取事件。</translation>
    </message>
    <message>
        <source>Pause between entries</source>
        <translation>进入间隔</translation>
    </message>
    <message>
        <source>A customer who entered is let in again only after this.</source>
        <translation>客户进入后，须经过这段时间才能再次进入。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>离开之后</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The customer leaves the journey.</source>
        <translation>客户离开旅程。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation>显示在报告中。</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>已点击</translation>
    </message>
    <message>
        <source>Engaged on two channels</source>
        <translation>在两个渠道互动</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>客户价值</translation>
    </message>
    <message>
        <source>Dunnett</source>
        <translation>Dunnett</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One look at the end</source>
        <translation>仅在结束时分析</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation>O&apos;Brien-Fleming</translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation>Pocock</translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation>Lan-DeMets 消耗函数</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The result of a finished test.</source>
        <translation>已结束测试的结果。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the result.</source>
        <translation>用于标识该结果。</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Which arm it is about.</source>
        <translation>所针对的分组。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>Absolute difference in the outcome against the control.</source>
        <translation>结果指标相对于对照组的绝对差。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>95% 区间的下限。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>95% 区间的上限。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation>据此作出的决定。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>作出决定的日期。</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>测试计划</translation>
    </message>
    <message>
        <source>How a test is to be run and read.</source>
        <translation>测试如何执行、如何解读。</translation>
    </message>
    <message>
        <source>Names the plan; it never changes.</source>
        <translation>用于标识该计划，永不改变。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>显示在列表和报告中。</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假说</translation>
    </message>
    <message>
        <source>What is expected to happen, and why.</source>
        <translation>预期会发生什么，以及为什么。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果指标</translation>
    </message>
    <message>
        <source>What the arms are compared on.</source>
        <translation>各组据以比较的指标。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>The outcome without the change. Leave it open to take it from the simulation.</source>
        <translation>未作更改时的结果指标。留空则取自模拟。</translation>
    </message>
    <message>
        <source>Smallest effect worth finding</source>
        <translation>值得发现的最小效果</translation>
    </message>
    <message>
        <source>Relative to the baseline: 0.1 is 10 % better.</source>
        <translation>相对于基线：0.1 即改善 10%。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>Chance to find that effect if it is there.</source>
        <translation>若该效果存在，能发现它的概率。</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报率</translation>
    </message>
    <message>
        <source>Chance to find an effect that is not there, on two sides.</source>
        <translation>发现并不存在的效果的概率（双侧）。</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>入组比例</translation>
    </message>
    <message>
        <source>Share of those who reach the experiment that takes part.</source>
        <translation>到达实验的客户中参与实验的比例。</translation>
    </message>
    <message>
        <source>Several arms</source>
        <translation>多组比较</translation>
    </message>
    <message>
        <source>How comparing several arms is corrected for.</source>
        <translation>如何对多组比较进行校正。</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>One look at the end, or looks on the way with a boundary.</source>
        <translation>仅在结束时分析，或按边界进行期中分析。</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>分析次数</translation>
    </message>
    <message>
        <source>How often the result is looked at.</source>
        <translation>查看结果的次数。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The first day of the test.</source>
        <translation>测试的第一天。</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What came out.</source>
        <translation>得出了什么结果。</translation>
    </message>
    <message>
        <source>One way of treating customers, given to a share of them by chance.</source>
        <translation>一种对待客户的方式，随机分给其中一部分客户。</translation>
    </message>
    <message>
        <source>Names the arm in edges and reports; it stays when the label changes.</source>
        <translation>在连线和报告中标识该分组；更改标签时保持不变。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shown on the edge.</source>
        <translation>显示在连线上。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share of the customers; all arms together make 100 %.</source>
        <translation>占客户的比例；所有分组合计为 100%。</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>留出组</translation>
    </message>
    <message>
        <source>The arm that others are compared with: it gets no message.</source>
        <translation>其他分组与之比较的分组：不会收到消息。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Gives each customer one arm by chance, the same one each time.</source>
        <translation>为每位客户随机分配一个分组，每次都相同。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The test plan in this project that this split carries out.</source>
        <translation>该分流所执行的、本项目中的测试计划。</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Two or more.</source>
        <translation>两个或以上。</translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation>分层依据</translation>
    </message>
    <message>
        <source>A field within whose values the arms are compared.</source>
        <translation>在该字段的各取值内比较各组。</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>转化窗口</translation>
    </message>
    <message>
        <source>How long after assignment a conversion counts.</source>
        <translation>分配之后多长时间内的转化计入。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What was last exported, and the account&apos;s own ids.</source>
        <translation>上次导出的内容，以及该账号自己的 ID。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Target and journey.</source>
        <translation>目标平台和旅程。</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>The account&apos;s own ids for our placeholders.</source>
        <translation>用该账号自己的 ID 替换我们的占位符。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was last exported.</source>
        <translation>上次导出的时间。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Hash of the project as it was then.</source>
        <translation>当时项目的哈希值。</translation>
    </message>
    <message>
        <source>There is no target &quot;%1&quot;; there are: %2.</source>
        <translation>没有目标平台“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Nothing was written: the blockers above would change what the journey does. --force writes it all the same.</source>
        <translation>未写入任何内容：上述阻断问题会改变旅程的行为。使用 --force 仍可写入。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>过滤器“%1”</translation>
    </message>
    <message>
        <source>whoever publishes the message asks it</source>
        <translation>由发布消息的一方判断</translation>
    </message>
    <message>
        <source>when a customer may enter again (pause %1)</source>
        <translation>客户何时可以再次进入（间隔 %1）</translation>
    </message>
    <message>
        <source>each message starts an instance; publish it with the customer as its id and a time to live</source>
        <translation>每条消息启动一个实例；发布时以客户为其 ID，并设置有效期</translation>
    </message>
    <message>
        <source>an entry of all who are in an audience</source>
        <translation>受众中所有人的入口</translation>
    </message>
    <message>
        <source>a message &quot;%1&quot; for each of them, which you publish</source>
        <translation>由您为其中每个人发布的消息“%1”</translation>
    </message>
    <message>
        <source>a moment on the customer&apos;s own clock</source>
        <translation>客户当地时间的某一时刻</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot;, which a worker works out before</source>
        <translation>由 worker 预先算出的变量“%1”</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot;</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; (true or false), which a worker fills</source>
        <translation>由 worker 填写的变量“%1”（true 或 false）</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>whether a message was %1</source>
        <translation>消息是否为 %1</translation>
    </message>
    <message>
        <source>the same arm whenever the customer comes back</source>
        <translation>客户每次返回都在同一分组</translation>
    </message>
    <message>
        <source>a new draw in each run</source>
        <translation>每次运行重新抽取</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>已发送？</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>已接受？</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>The queue &quot;%1&quot; holds %2 conversations an hour, from %3 to %4.</source>
        <translation>队列“%1”每小时处理 %2 次通话，时间为 %3 至 %4。</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>已接通？</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; within %2</source>
        <translation>%2 内达成目标“%1”</translation>
    </message>
    <message>
        <source>an event subprocess that ends the instance at the message</source>
        <translation>收到该消息即结束实例的事件子流程</translation>
    </message>
    <message>
        <source>an event without effect</source>
        <translation>没有作用的事件</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>达成目标</translation>
    </message>
    <message>
        <source>Open journey.bpmn in any BPMN 2.0 modeller, or deploy it to Camunda 8.</source>
        <translation>用任意 BPMN 2.0 建模工具打开 journey.bpmn，或将其部署到 Camunda 8。</translation>
    </message>
    <message>
        <source>Run workers for the job types throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task and throughline-webhook; their headers say what to do.</source>
        <translation>为作业类型 throughline-send、throughline-update-profile、throughline-audience、throughline-agent-task 和 throughline-webhook 运行 worker；其标头说明了要做什么。</translation>
    </message>
    <message>
        <source>Publish the messages that start and continue instances, with the customer&apos;s id as correlation key and as the variable customerId.</source>
        <translation>发布启动和继续实例的消息，以客户的 ID 作为关联键和变量 customerId。</translation>
    </message>
    <message>
        <source>This is no Throughline definition: &quot;format&quot; should be &quot;%1&quot;.</source>
        <translation>这不是 Throughline 定义：&quot;format&quot; 应为“%1”。</translation>
    </message>
    <message>
        <source>This definition has the format &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>该定义的格式为“%1”；本程序读取“%2”。</translation>
    </message>
    <message>
        <source>The definition has no &quot;project&quot;.</source>
        <translation>该定义没有 &quot;project&quot;。</translation>
    </message>
    <message>
        <source>the condition &quot;%1&quot;</source>
        <translation>条件“%1”</translation>
    </message>
    <message>
        <source>a yes/no field &quot;%1&quot; that your customer database keeps up to date</source>
        <translation>由您的客户数据库保持更新的是/否字段“%1”</translation>
    </message>
    <message>
        <source>Keep the customers&apos; field &quot;%1&quot; (true or false) up to date: %2.</source>
        <translation>请保持客户字段“%1”（true 或 false）为最新：%2。</translation>
    </message>
    <message>
        <source>a wait for the customers&apos; date field &quot;%1&quot;, which you fill</source>
        <translation>等待由您填写的客户日期字段“%1”</translation>
    </message>
    <message>
        <source>Fill the customers&apos; date field &quot;%1&quot;: %2.</source>
        <translation>请填写客户日期字段“%1”：%2。</translation>
    </message>
    <message>
        <source>The workspace&apos;s id: in the address of its dashboard, or from Settings.</source>
        <translation>工作区的 ID：见其控制台的网址，或 Settings。</translation>
    </message>
    <message>
        <source>whether a message of %1 was %2</source>
        <translation>%1 的消息是否为 %2</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property templateId, which you track</source>
        <translation>由您跟踪的、带属性 templateId 的事件“%1”</translation>
    </message>
    <message>
        <source>Track the event &quot;%1&quot; with templateId &quot;%2&quot;.</source>
        <translation>请跟踪 templateId 为“%2”的事件“%1”。</translation>
    </message>
    <message>
        <source>each event starts a run of its own</source>
        <translation>每个事件各自启动一次运行</translation>
    </message>
    <message>
        <source>A property that the event &quot;%1&quot; shares with the events waited for, such as cart_id. Empty: waits end after their whole window.</source>
        <translation>事件“%1”与所等待的事件共有的属性，例如 cart_id。留空：等待在整个窗口之后结束。</translation>
    </message>
    <message>
        <source>an entry at a moment, for all who are in the audience then</source>
        <translation>在某一时刻让当时受众中的所有人进入</translation>
    </message>
    <message>
        <source>customers enter as soon as they belong to the segment</source>
        <translation>客户一旦属于该细分群体即进入</translation>
    </message>
    <message>
        <source>a wait until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>the hour %1 on the day of a date field</source>
        <translation>日期字段当天的 %1</translation>
    </message>
    <message>
        <source>the moment that the field holds</source>
        <translation>该字段所记录的时刻</translation>
    </message>
    <message>
        <source>going on as soon as it happens, in a run that an event starts</source>
        <translation>在由事件启动的运行中，事情一发生就继续</translation>
    </message>
    <message>
        <source>a wait of the whole window (%1), then a check whether it happened</source>
        <translation>等待整个窗口（%1），然后检查是否发生</translation>
    </message>
    <message>
        <source>a split of %1 ways</source>
        <translation>%1 路分流</translation>
    </message>
    <message>
        <source>a chain of yes/no splits in the same order</source>
        <translation>顺序相同的一连串是/否分流</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot;</source>
        <translation>目标“%1”</translation>
    </message>
    <message>
        <source>a check before each message whether it has been reached</source>
        <translation>在每条消息之前检查是否已达成</translation>
    </message>
    <message>
        <source>nothing; measure it in your reports</source>
        <translation>无；请在您的报告中衡量</translation>
    </message>
    <message>
        <source>a message through %1</source>
        <translation>通过%1发送的消息</translation>
    </message>
    <message>
        <source>a webhook that hands the content to your own system</source>
        <translation>将内容交给您自己系统的 Webhook</translation>
    </message>
    <message>
        <source>a change of the customer&apos;s field &quot;%1&quot;</source>
        <translation>更改客户字段“%1”</translation>
    </message>
    <message>
        <source>a webhook to the identify call of the same platform</source>
        <translation>指向同一平台 identify 调用的 Webhook</translation>
    </message>
    <message>
        <source>The address of your Dittofeed, such as https://app.dittofeed.com</source>
        <translation>您的 Dittofeed 地址，例如 https://app.dittofeed.com</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1)</source>
        <translation>广告平台（%1）上的受众</translation>
    </message>
    <message>
        <source>a webhook that your own system answers</source>
        <translation>由您自己的系统应答的 Webhook</translation>
    </message>
    <message>
        <source>a task for a person in the queue &quot;%1&quot;</source>
        <translation>队列“%1”中由人员处理的任务</translation>
    </message>
    <message>
        <source>a webhook that creates it; the event &quot;tl_call_done&quot; tells that it was done</source>
        <translation>创建该任务的 Webhook；事件“tl_call_done”表示任务已完成</translation>
    </message>
    <message>
        <source>Track the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>队列“%1”的任务完成时，请跟踪事件“tl_call_done”。</translation>
    </message>
    <message>
        <source>a way of its own for a call that fails</source>
        <translation>调用失败时单独的路径</translation>
    </message>
    <message>
        <source>they go on with the others</source>
        <translation>与其他客户一起继续</translation>
    </message>
    <message>
        <source>The address of your own system that takes over this step (%1)</source>
        <translation>由您自己的系统接管此步骤的地址（%1）</translation>
    </message>
    <message>
        <source>the variant &quot;%1&quot;, whose rule a text cannot ask</source>
        <translation>变体“%1”，其规则无法由文本判断</translation>
    </message>
    <message>
        <source>the default text for everyone</source>
        <translation>所有人都使用默认文本</translation>
    </message>
    <message>
        <source>The address that e-mails come from</source>
        <translation>电子邮件的发件地址</translation>
    </message>
    <message>
        <source>Subscription groups, by which consent is asked.</source>
        <translation>订阅组，据此判断是否同意。</translation>
    </message>
    <message>
        <source>Templates.</source>
        <translation>模板。</translation>
    </message>
    <message>
        <source>Segments.</source>
        <translation>细分群体。</translation>
    </message>
    <message>
        <source>The journey itself; it is created as not started. Look at it, then start it in the dashboard.</source>
        <translation>旅程本身；创建后处于未启动状态。请检查，然后在控制台中启动。</translation>
    </message>
    <message>
        <source>%1 entries of one journey</source>
        <translation>同一旅程有 %1 个入口</translation>
    </message>
    <message>
        <source>a journey for each</source>
        <translation>每个入口一个旅程</translation>
    </message>
    <message>
        <source>Journeys: %1</source>
        <translation>旅程：%1</translation>
    </message>
    <message>
        <source>Project hash: %1</source>
        <translation>项目哈希值：%1</translation>
    </message>
    <message>
        <source>Written by Throughline %1</source>
        <translation>由 Throughline %1 写入</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>写入时间：%1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How to load it, in this order</source>
        <translation>加载方法，请按此顺序</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Only the account knows these ids. Fill them into mapping.json and export again with --mapping mapping.json; the file is kept for next time.</source>
        <translation>只有该账号知道这些 ID。请填入 mapping.json，然后用 --mapping mapping.json 再次导出；该文件会保留供下次使用。</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>Settings to make by hand</source>
        <translation>需手动完成的设置</translation>
    </message>
    <message>
        <source>What could not be said as it was drawn</source>
        <translation>无法按绘制方式表达的内容</translation>
    </message>
    <message>
        <source>Nothing: the bundle says all of it.</source>
        <translation>无：导出包完整表达了全部内容。</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 %3 messages in %2.</source>
        <translation>频次上限：%2 内最多 %1 条%3消息。</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 messages in %2 over all channels.</source>
        <translation>频次上限：所有渠道合计 %2 内最多 %1 条消息。</translation>
    </message>
    <message>
        <source>Quiet hours: nothing from %1 to %2 of the customer&apos;s time.</source>
        <translation>免打扰时段：客户当地时间 %1 至 %2 不发送任何内容。</translation>
    </message>
    <message>
        <source>Quiet hours: no %3 from %1 to %2 of the customer&apos;s time.</source>
        <translation>免打扰时段：客户当地时间 %1 至 %2 不发送%3。</translation>
    </message>
    <message>
        <source>Global hold-out: %1 % of all customers get nothing.</source>
        <translation>全局留出组：全部客户的 %1% 不会收到任何内容。</translation>
    </message>
    <message>
        <source>Consent: every channel sends to those alone who agreed to it.</source>
        <translation>同意：各渠道只向已同意的客户发送。</translation>
    </message>
    <message>
        <source>Consent: every channel but %1 sends to those alone who agreed to it.</source>
        <translation>同意：除 %1 外，各渠道只向已同意的客户发送。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>无法写入文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another folder.</source>
        <translation>%1 已存在，且不是先前的导出：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>a loop over a part of a list, or backwards</source>
        <translation>只遍历部分列表或反向遍历的循环</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>所有项</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已省略</translation>
    </message>
    <message>
        <source>a text with both kinds of quotes</source>
        <translation>同时含有两种引号的文本</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a name that is worked out</source>
        <translation>由计算得出的名称</translation>
    </message>
    <message>
        <source>the test &quot;contains&quot;</source>
        <translation>判断“contains”</translation>
    </message>
    <message>
        <source>never true</source>
        <translation>永不为真</translation>
    </message>
    <message>
        <source>sending at each customer&apos;s best hour</source>
        <translation>在每位客户的最佳时段发送</translation>
    </message>
    <message>
        <source>sent at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>sending at %1 of the customer&apos;s time</source>
        <translation>在客户当地时间 %1 发送</translation>
    </message>
    <message>
        <source>a message that lapses after %1</source>
        <translation>%1 后失效的消息</translation>
    </message>
    <message>
        <source>a message that does not lapse</source>
        <translation>不会失效的消息</translation>
    </message>
    <message>
        <source>what happens to a customer whom the frequency cap stops</source>
        <translation>被频次上限拦下的客户的去向</translation>
    </message>
    <message>
        <source>the platform&apos;s own rule</source>
        <translation>平台自身的规则</translation>
    </message>
    <message>
        <source>Sending limit of &quot;%1&quot;: at most %2 an hour.</source>
        <translation>“%1”的发送限制：每小时最多 %2 条。</translation>
    </message>
    <message>
        <source>a way of its own for customers whom the message does not reach</source>
        <translation>消息未触达的客户单独的路径</translation>
    </message>
    <message>
        <source>The id of the metric for the event &quot;%1&quot;.</source>
        <translation>事件“%1”的指标 ID。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no step that Klaviyo could take.</source>
        <translation>“%1”没有通往 Klaviyo 可采用的步骤。</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the segment &quot;%1&quot;.</source>
        <translation>Klaviyo 为细分群体“%1”分配的 ID。</translation>
    </message>
    <message>
        <source>a wait of %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>a wait for a date</source>
        <translation>等待日期</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>going on as soon as it happens</source>
        <translation>事情一发生就继续</translation>
    </message>
    <message>
        <source>whether this very message was %1</source>
        <translation>这条消息本身是否为 %1</translation>
    </message>
    <message>
        <source>whether any message of %1 was, since the start of the flow</source>
        <translation>自流程开始以来，是否有任何 %1 消息如此</translation>
    </message>
    <message>
        <source>these weights as a chain of whole percentages</source>
        <translation>以一连串整数百分比表示这些权重</translation>
    </message>
    <message>
        <source>%1 percent of the customers</source>
        <translation>客户的百分之 %1</translation>
    </message>
    <message>
        <source>a filter of the flow, asked again at every action</source>
        <translation>流程的过滤器，每个动作都会重新判断</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the template &quot;%1&quot;.</source>
        <translation>Klaviyo 为模板“%1”分配的 ID。</translation>
    </message>
    <message>
        <source>a value that is worked out for the field &quot;%1&quot;</source>
        <translation>字段“%1”的计算值</translation>
    </message>
    <message>
        <source>its expression as a text</source>
        <translation>以文本形式写入其表达式</translation>
    </message>
    <message>
        <source>The id of the list &quot;%1&quot;.</source>
        <translation>列表“%1”的 ID。</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1) for %2</source>
        <translation>广告平台（%1）上为期 %2 的受众</translation>
    </message>
    <message>
        <source>a list, which you connect with the platform; members stay in it</source>
        <translation>由您与该平台连接的列表；成员会一直保留</translation>
    </message>
    <message>
        <source>Connect the list &quot;%1&quot; with %2.</source>
        <translation>请将列表“%1”与 %2 连接。</translation>
    </message>
    <message>
        <source>Send the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>队列“%1”的任务完成时，请发送事件“tl_call_done”。</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Templates. Note the id in each answer and fill it into mapping.json.</source>
        <translation>模板。请记下每个应答中的 ID 并填入 mapping.json。</translation>
    </message>
    <message>
        <source>Segments; note their ids too.</source>
        <translation>细分群体；同样记下其 ID。</translation>
    </message>
    <message>
        <source>Metrics and lists: look up the ids of your account.</source>
        <translation>指标和列表：请查询您账号中的 ID。</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the flow; its messages begin as drafts.</source>
        <translation>带映射再次导出，然后创建流程；其消息初始为草稿。</translation>
    </message>
    <message>
        <source>a flow for each</source>
        <translation>每个入口一个流程</translation>
    </message>
    <message>
        <source>a loop that begins further on</source>
        <translation>从后面位置开始的循环</translation>
    </message>
    <message>
        <source>the text without them</source>
        <translation>不含这些内容的文本</translation>
    </message>
    <message>
        <source>a range of numbers</source>
        <translation>数字范围</translation>
    </message>
    <message>
        <source>a loop back to this step</source>
        <translation>返回此步骤的循环</translation>
    </message>
    <message>
        <source>%1 rounds written one after the other; then the way ends</source>
        <translation>依次写出 %1 轮；之后路径结束</translation>
    </message>
    <message>
        <source>ways that join again</source>
        <translation>重新汇合的路径</translation>
    </message>
    <message>
        <source>the step was written %1 times, once for each way</source>
        <translation>该步骤写了 %1 次，每条路径一次</translation>
    </message>
    <message>
        <source>The ways of this journey join so often (or its loop has so many rounds) that it would take more than %1 steps without joins.</source>
        <translation>该旅程的路径汇合过多（或循环轮次过多），不用汇合将需要超过 %1 个步骤。</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; to OneSignal: it ends the journey.</source>
        <translation>请向 OneSignal 发送事件“%1”：它会结束旅程。</translation>
    </message>
    <message>
        <source>an entry every %1</source>
        <translation>每隔 %1 一次的进入</translation>
    </message>
    <message>
        <source>a second entry within ten minutes</source>
        <translation>十分钟内再次进入</translation>
    </message>
    <message>
        <source>after ten minutes</source>
        <translation>十分钟之后</translation>
    </message>
    <message>
        <source>The id of a segment of those for whom holds: %1.</source>
        <translation>满足以下条件者的细分群体 ID：%1。</translation>
    </message>
    <message>
        <source>the moment %1</source>
        <translation>时刻 %1</translation>
    </message>
    <message>
        <source>a window of half an hour from it</source>
        <translation>从该时刻起的半小时窗口</translation>
    </message>
    <message>
        <source>a wait until the customer belongs to a segment that you make for it</source>
        <translation>等待客户属于您为此创建的细分群体</translation>
    </message>
    <message>
        <source>The id of a segment of those who have reached %1.</source>
        <translation>已达成 %1 者的细分群体 ID。</translation>
    </message>
    <message>
        <source>two ways out of a wait</source>
        <translation>等待的两个出口</translation>
    </message>
    <message>
        <source>a wait, then the same question as a yes/no split</source>
        <translation>先等待，再以是/否分流提出同一问题</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot;, which you send</source>
        <translation>由您发送的事件“%1”</translation>
    </message>
    <message>
        <source>a look back of %1</source>
        <translation>回溯 %1</translation>
    </message>
    <message>
        <source>whether it ever happened</source>
        <translation>是否曾经发生</translation>
    </message>
    <message>
        <source>an experiment of %1 arms</source>
        <translation>有 %1 个分组的实验</translation>
    </message>
    <message>
        <source>written as it is; two to twenty are accepted</source>
        <translation>按原样写入；可接受二至二十个</translation>
    </message>
    <message>
        <source>an early exit at the event, at any time</source>
        <translation>在事件发生时随时提前退出</translation>
    </message>
    <message>
        <source>The id of the in-app message made from the template &quot;%1&quot;.</source>
        <translation>由模板“%1”制作的应用内消息的 ID。</translation>
    </message>
    <message>
        <source>The id of the webhook for the step &quot;%1&quot;.</source>
        <translation>步骤“%1”的 Webhook 的 ID。</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>空标签</translation>
    </message>
    <message>
        <source>a value that is no text</source>
        <translation>不是文本的值</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>Make the webhook of the step &quot;%1&quot; in OneSignal; its address and body are in the project.</source>
        <translation>请在 OneSignal 中创建步骤“%1”的 Webhook；其地址和正文见项目。</translation>
    </message>
    <message>
        <source>The app&apos;s id: Settings, Keys &amp; IDs.</source>
        <translation>应用的 ID：Settings, Keys &amp; IDs。</translation>
    </message>
    <message>
        <source>The id that OneSignal gave the template &quot;%1&quot;.</source>
        <translation>OneSignal 为模板“%1”分配的 ID。</translation>
    </message>
    <message>
        <source>Segments, in-app messages and webhooks that the placeholders name: make them in the dashboard.</source>
        <translation>占位符所指的细分群体、应用内消息和 Webhook：请在控制台中创建。</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the journey; it begins as a draft.</source>
        <translation>带映射再次导出，然后创建旅程；它初始为草稿。</translation>
    </message>
    <message>
        <source>a pause of %1 before the next entry</source>
        <translation>下次进入前间隔 %1</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>无间隔</translation>
    </message>
    <message>
        <source>when the first entry takes place</source>
        <translation>首次进入的时间</translation>
    </message>
    <message>
        <source>a schedule that begins on 2030-01-01; set the date in the journey</source>
        <translation>从 2030-01-01 开始的计划；请在旅程中设置日期</translation>
    </message>
    <message>
        <source>a wait for a weekday</source>
        <translation>等待某个星期几</translation>
    </message>
    <message>
        <source>the same hour on the next day</source>
        <translation>次日的同一时刻</translation>
    </message>
    <message>
        <source>the same hour on the next day; its engine does not keep dates</source>
        <translation>次日的同一时刻；其引擎不保存日期</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property step, which you send</source>
        <translation>由您发送的、带属性 step 的事件“%1”</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; with the step &quot;%2&quot;.</source>
        <translation>请发送步骤为“%2”的事件“%1”。</translation>
    </message>
    <message>
        <source>weights finer than a hundredth of a percent</source>
        <translation>比百分之零点零一更细的权重</translation>
    </message>
    <message>
        <source>the whole numbers %1</source>
        <translation>整数 %1</translation>
    </message>
    <message>
        <source>a second entrance on the event, which ends the run at any time</source>
        <translation>由事件触发的第二个入口，可随时结束运行</translation>
    </message>
    <message>
        <source>The app&apos;s push topic (its bundle id).</source>
        <translation>应用的推送主题（其 bundle id）。</translation>
    </message>
    <message>
        <source>The id of the campaign &quot;%1&quot;.</source>
        <translation>营销活动“%1”的 ID。</translation>
    </message>
    <message>
        <source>The id of the subscription type for %1.</source>
        <translation>%1 的订阅类型 ID。</translation>
    </message>
    <message>
        <source>The id of the provider that sends %1.</source>
        <translation>发送%1的服务商 ID。</translation>
    </message>
    <message>
        <source>a body that is no flat JSON object</source>
        <translation>不是扁平 JSON 对象的正文</translation>
    </message>
    <message>
        <source>the text under &quot;body&quot;</source>
        <translation>“body”下的文本</translation>
    </message>
    <message>
        <source>Lists, if there are any. Note the ids and fill them into mapping.json.</source>
        <translation>列表（如有）。请记下 ID 并填入 mapping.json。</translation>
    </message>
    <message>
        <source>Campaigns, each of type trigger. Note their ids too.</source>
        <translation>营销活动，类型均为 trigger。同样记下其 ID。</translation>
    </message>
    <message>
        <source>Export again with the mapping, then the templates.</source>
        <translation>带映射再次导出，然后是模板。</translation>
    </message>
    <message>
        <source>The journey, and its steps.</source>
        <translation>旅程及其步骤。</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s e-mail address: nothing was written.</source>
        <translation>%1 含有客户的电子邮件地址：未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s phone number: nothing was written.</source>
        <translation>%1 含有客户的电话号码：未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s first and last name side by side: nothing was written.</source>
        <translation>%1 中客户的名字与姓氏并列出现：未写入任何内容。</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Throughline 定义</translation>
    </message>
    <message>
        <source>For a production system without an adapter: journeys, audiences and contents in one file with a published schema.</source>
        <translation>用于没有适配器的生产系统：旅程、受众和内容合为一个文件，附公开的架构。</translation>
    </message>
    <message>
        <source>Dittofeed</source>
        <translation>Dittofeed</translation>
    </message>
    <message>
        <source>Request bodies for its admin API with ids of our own: a bundle replays as it is.</source>
        <translation>供其管理 API 使用的请求正文，采用我们自己的 ID：导出包可原样重放。</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>A flow with its segments and templates for the Flows API.</source>
        <translation>供 Flows API 使用的流程及其细分群体和模板。</translation>
    </message>
    <message>
        <source>OneSignal</source>
        <translation>OneSignal</translation>
    </message>
    <message>
        <source>A journey for its Journeys API (beta), which begins as a draft, and its templates.</source>
        <translation>供其 Journeys API（测试版）使用的旅程（初始为草稿）及其模板。</translation>
    </message>
    <message>
        <source>Parcelvoy</source>
        <translation>Parcelvoy</translation>
    </message>
    <message>
        <source>A journey with its steps, campaigns, templates and lists.</source>
        <translation>旅程及其步骤、营销活动、模板和列表。</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>A process with its diagram for any BPMN 2.0 modeller; runs on Camunda 8 with your workers.</source>
        <translation>带流程图的流程，适用于任意 BPMN 2.0 建模工具；配合您的 worker 在 Camunda 8 上运行。</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in this project.</source>
        <translation>此项目中没有旅程“%1”。</translation>
    </message>
    <message>
        <source>The project has no journey to export.</source>
        <translation>项目中没有可导出的旅程。</translation>
    </message>
    <message>
        <source>The project has several journeys (%1): say which one to export.</source>
        <translation>项目中有多个旅程（%1）：请指明要导出哪一个。</translation>
    </message>
    <message>
        <source>The journey &quot;%1&quot; has no entry: no customer would ever start.</source>
        <translation>旅程“%1”没有入口：不会有客户开始。</translation>
    </message>
    <message>
        <source>%1 cannot say: %2. Written instead: %3.</source>
        <translation>%1 无法表达：%2。改为写入：%3。</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>内容块“%1”</translation>
    </message>
    <message>
        <source>the filter %1</source>
        <translation>过滤器 %1</translation>
    </message>
    <message>
        <source>the value without it</source>
        <translation>不经过滤器的值</translation>
    </message>
    <message>
        <source>a text that is not valid Liquid</source>
        <translation>不是有效 Liquid 的文本</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1，第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>Check definition.json against the published schema %1 (a copy is in the program&apos;s sources under resources/schema/).</source>
        <translation>请对照公开的架构 %1 检查 definition.json（程序源代码的 resources/schema/ 中有一份副本）。</translation>
    </message>
    <message>
        <source>Walk &quot;journeys&quot; from the entries: each step names the step behind each exit, null where the way ends. The parameters of a step are in &quot;project&quot; under the same id; rules, waits and weights are explained in the schema.</source>
        <translation>从入口开始遍历 &quot;journeys&quot;：每个步骤都列出各出口之后的步骤，路径结束处为 null。步骤的参数在 &quot;project&quot; 中相同 ID 之下；规则、等待和权重的说明见架构。</translation>
    </message>
    <message>
        <source>Send what &quot;messages&quot; says for a step: the texts are Liquid over the customer&apos;s fields. The link may be filled in for {{ landing_url }}.</source>
        <translation>发送 &quot;messages&quot; 中该步骤的内容：文本是基于客户字段的 Liquid。可将链接填入 {{ landing_url }}。</translation>
    </message>
    <message>
        <source>To see or change it, open definition.json in Throughline.</source>
        <translation>如需查看或更改，请在 Throughline 中打开 definition.json。</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>自上次导出以来没有更改。</translation>
    </message>
    <message>
        <source>The zip file cannot be made.</source>
        <translation>无法创建 zip 文件。</translation>
    </message>
    <message>
        <source>This is no zip file that can be read.</source>
        <translation>这不是可读取的 zip 文件。</translation>
    </message>
    <message>
        <source>The zip file holds more than can be opened here.</source>
        <translation>该 zip 文件的内容超出此处可打开的范围。</translation>
    </message>
    <message>
        <source>The zip file has a name that leads out of it.</source>
        <translation>该 zip 文件中有指向其外部的文件名。</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another name.</source>
        <translation>%1 已存在，且不是先前的导出：请选择其他名称。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>步骤“%1”</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;</source>
        <translation>模板“%1”</translation>
    </message>
    <message>
        <source>Audience &quot;%1&quot;</source>
        <translation>受众“%1”</translation>
    </message>
    <message>
        <source>Journey &quot;%1&quot;</source>
        <translation>旅程“%1”</translation>
    </message>
    <message>
        <source>The way out of &quot;%1&quot; (%2) leads to &quot;%3&quot; now.</source>
        <translation>“%1”的出口（%2）现在通往“%3”。</translation>
    </message>
    <message>
        <source>%1: %2 was &quot;%3&quot;, is &quot;%4&quot;.</source>
        <translation>%1：%2 原为“%3”，现为“%4”。</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1：%2 已更改。</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;.</source>
        <translation>新步骤“%1”。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is gone.</source>
        <translation>步骤“%1”已不存在。</translation>
    </message>
    <message>
        <source>New way from &quot;%1&quot; (%2) to &quot;%3&quot;.</source>
        <translation>从“%1”（%2）到“%3”的新路径。</translation>
    </message>
    <message>
        <source>The way from &quot;%1&quot; (%2) to &quot;%3&quot; is gone.</source>
        <translation>从“%1”（%2）到“%3”的路径已不存在。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>And %1 more changes.</source>
        <translation>另有 %1 处更改。</translation>
    </message>
    <message>
        <source>only what happens after the customer comes to this step</source>
        <translation>只计客户到达此步骤之后发生的事情</translation>
    </message>
    <message>
        <source>what happened in the last %1, before the step as well</source>
        <translation>最近 %1 内发生的事情，包括此步骤之前</translation>
    </message>
    <message>
        <source>User properties that texts and waits read.</source>
        <translation>文本和等待所读取的用户属性。</translation>
    </message>
    <message>
        <source>What changed since the export before</source>
        <translation>自上次导出以来的更改</translation>
    </message>
    <message>
        <source>It was written at: %1</source>
        <translation>上次写入时间：%1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>(what this was made from; opens in Throughline)</source>
        <translation>（此导出的来源；可在 Throughline 中打开）</translation>
    </message>
    <message>
        <source>A mapping should be a JSON object of texts, such as {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</source>
        <translation>映射应为由文本组成的 JSON 对象，例如 {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}。</translation>
    </message>
    <message>
        <source>a tag of that length</source>
        <translation>该长度的标签</translation>
    </message>
    <message>
        <source>its first %1 bytes</source>
        <translation>其前 %1 个字节</translation>
    </message>
    <message>
        <source>a first event that the filter turns away does not count as an entry</source>
        <translation>被过滤器拒绝的首个事件不算进入</translation>
    </message>
    <message>
        <source>it counts: the rule of an entrance cannot ask fields of the customer, a gate behind it does</source>
        <translation>算作进入：入口规则无法查询客户字段，由其后的判断来查询</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>%1 个字符的文本</translation>
    </message>
    <message>
        <source>written as it is; at most %1 are sent</source>
        <translation>按原样写入；最多发送 %1 个</translation>
    </message>
    <message>
        <source>a step that no way leads to</source>
        <translation>没有路径通向的步骤</translation>
    </message>
    <message>
        <source>at most %1 rounds of a loop</source>
        <translation>循环至多 %1 轮</translation>
    </message>
    <message>
        <source>rounds until a way leads out of it</source>
        <translation>持续循环，直到有路径离开</translation>
    </message>
    <message>
        <source>a loop that nobody leaves</source>
        <translation>没有人会离开的循环</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;, whose name is no plain word</source>
        <translation>字段“%1”，其名称不是普通单词</translation>
    </message>
    <message>
        <source>a text that ends with a backslash</source>
        <translation>以反斜杠结尾的文本</translation>
    </message>
    <message>
        <source>the text without it</source>
        <translation>去掉反斜杠的文本</translation>
    </message>
    <message>
        <source>%1 of the customer</source>
        <translation>客户的 %1</translation>
    </message>
    <message>
        <source>the link to unsubscribe within an expression</source>
        <translation>表达式中的退订链接</translation>
    </message>
</context>
<context>
    <name>Extremes</name>
    <message>
        <source>A usual customer</source>
        <translation>普通客户</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>最长的姓名</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>一无所知</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Greek and emoji</source>
        <translation>希腊文与表情符号</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>变体：%1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot replace %1: %2</source>
        <translation>无法替换 %1：%2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>%1 has no table of customers with a key.</source>
        <translation>%1 没有带键的客户表。</translation>
    </message>
    <message>
        <source>%1 has no customer of this key.</source>
        <translation>%1 中没有使用该键的客户。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>文本 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为 %1，实为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept as it is</source>
        <translation>此处不识别“%1”；按原样保留</translation>
    </message>
    <message>
        <source>%1 is too small: at least %2 is expected</source>
        <translation>%1 太小：至少应为 %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 is expected</source>
        <translation>%1 太大：至多应为 %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限数</translation>
    </message>
    <message>
        <source>a duration such as &quot;2d&quot; or &quot;1h 30m&quot;</source>
        <translation>形如“2d”或“1h 30m”的时长</translation>
    </message>
    <message>
        <source>a moment such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>形如“2026-11-01T09:00:00Z”的时刻</translation>
    </message>
    <message>
        <source>a time of day such as &quot;21:00&quot;</source>
        <translation>形如“21:00”的时间</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this list</source>
        <translation>ID“%1”在此列表中使用了两次</translation>
    </message>
    <message>
        <source>line %1, column %2: nested too deeply</source>
        <translation>第 %1 行，第 %2 列：嵌套过深</translation>
    </message>
    <message>
        <source>line %1, column %2: the file ends in the middle of the JSON</source>
        <translation>第 %1 行，第 %2 列：文件在 JSON 中途结束</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON</source>
        <translation>第 %1 行，第 %2 列：这不是有效的 JSON</translation>
    </message>
    <message>
        <source>this is not valid JSON: a number is too large</source>
        <translation>这不是有效的 JSON：有数字过大</translation>
    </message>
    <message>
        <source>this is not a Throughline project: &quot;format&quot;: &quot;throughline/1&quot; is expected</source>
        <translation>这不是 Throughline 项目：应有 &quot;format&quot;: &quot;throughline/1&quot;</translation>
    </message>
    <message>
        <source>expected a format such as &quot;throughline/1&quot;, found &quot;%1&quot;</source>
        <translation>格式应形如“throughline/1”，实为“%1”</translation>
    </message>
    <message>
        <source>this project has format %1; this version reads up to %2. Throughline %1.0 or newer is needed</source>
        <translation>此项目的格式为 %1；本版本最高可读取 %2。需要 Throughline %1.0 或更高版本</translation>
    </message>
    <message>
        <source>a change with one of set, insert, remove, move, all</source>
        <translation>包含 set、insert、remove、move、all 之一的更改</translation>
    </message>
    <message>
        <source>the rule is nested too deeply</source>
        <translation>规则嵌套过深</translation>
    </message>
    <message>
        <source>a rule with one of all, any, not, field, history, audience, consent</source>
        <translation>包含 all、any、not、field、history、audience、consent 之一的规则</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning in this rule</source>
        <translation>“%1”在此规则中没有意义</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>值的列表</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>a duration such as &quot;30d&quot;</source>
        <translation>形如“30d”的时长</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the journey works towards.</source>
        <translation>旅程所追求的结果。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>The event that counts: purchase, or a kind of the behaviours table.</source>
        <translation>计入的事件：purchase，或行为表中的一种类型。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Money that one conversion brings. 0 means what the customer spends.</source>
        <translation>一次转化带来的金额。0 表示客户的实际消费。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Counted from the customer&apos;s entry.</source>
        <translation>从客户进入时起算。</translation>
    </message>
    <message>
        <source>Ends the journey</source>
        <translation>结束旅程</translation>
    </message>
    <message>
        <source>A customer who converts leaves, wherever they stand.</source>
        <translation>客户一旦转化即离开，无论处于哪一步。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>--map wants role=column, not “%1”.</source>
        <translation>--map 应为 角色=列，而非“%1”。</translation>
    </message>
    <message>
        <source>“%1” is none of the encodings auto, utf-8, utf-16le, utf-16be, latin-1.</source>
        <translation>“%1”不是编码 auto、utf-8、utf-16le、utf-16be、latin-1 之一。</translation>
    </message>
    <message>
        <source>“%1” is none of the separators auto, comma, semicolon, tab.</source>
        <translation>“%1”不是分隔符 auto、comma、semicolon、tab 之一。</translation>
    </message>
    <message>
        <source>Line %1: a quote is opened in this record and not closed properly, so that what follows cannot be told apart.</source>
        <translation>第 %1 行：该记录中的引号未正确闭合，其后的内容无法区分。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a damaged compressed file: %2.</source>
        <translation>%1 是已损坏的压缩文件：%2。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1, line %2: a zero byte; this is not a text file.</source>
        <translation>%1，第 %2 行：出现零字节；这不是文本文件。</translation>
    </message>
    <message>
        <source>%1, line %2: a byte that UTF-8 does not allow there. Name the encoding if it is another one.</source>
        <translation>%1，第 %2 行：该处的字节不符合 UTF-8。如为其他编码，请指明。</translation>
    </message>
    <message>
        <source>%1, line 1: the header breaks the rules of quoting.</source>
        <translation>%1，第 1 行：表头不符合引号规则。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 has a header but no record that fits it.</source>
        <translation>%1 有表头，但没有与之相符的记录。</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns.</source>
        <translation>%1 超过 %2 列。</translation>
    </message>
    <message>
        <source>%1 has two columns named “%2”; rename one of them.</source>
        <translation>%1 有两列都名为“%2”；请重命名其中一列。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>文件中没有列“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The table %1 has no role “%2”. It has: %3.</source>
        <translation>表 %1 没有角色“%2”。现有：%3。</translation>
    </message>
    <message>
        <source>The column “%1” looks like the customer key, but it repeats or has gaps. Name the key&apos;s column with --key, or the table with --table if these are not customers.</source>
        <translation>列“%1”看似客户键，但有重复或空缺。请用 --key 指明键所在的列；如果这些不是客户，请用 --table 指明表。</translation>
    </message>
    <message>
        <source>No column identifies the customers, so the number of the record becomes the key “%1”.</source>
        <translation>没有可标识客户的列，因此以记录序号作为键“%1”。</translation>
    </message>
    <message>
        <source>“%1” gives persons away, so the key “%2” is a salted hash of it.</source>
        <translation>“%1”会泄露个人身份，因此键“%2”采用其加盐哈希值。</translation>
    </message>
    <message>
        <source>The table %1 needs a column for “%2”, and none looks like it. Name it with --map %2=COLUMN.</source>
        <translation>表 %1 需要“%2”对应的列，但没有相似的列。请用 --map %2=列 指明。</translation>
    </message>
    <message>
        <source>“%1” is not one of the tables: %2.</source>
        <translation>“%1”不是下列表之一：%2。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1; look at the samples, and name another encoding if letters are wrong.</source>
        <translation>该文件不是 UTF-8，已按 Latin-1 读取；请查看样本，如字母有误，请指明其他编码。</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 个字段，应为 %2 个</translation>
    </message>
    <message>
        <source>a quote inside a field is not doubled</source>
        <translation>字段内的引号未成对书写</translation>
    </message>
    <message>
        <source>no customer key</source>
        <translation>没有客户键</translation>
    </message>
    <message>
        <source>the customer key occurred before</source>
        <translation>客户键先前已出现</translation>
    </message>
    <message>
        <source>%1 already has a table %2. Use --replace to put this file in its place.</source>
        <translation>%1 中已有表 %2。使用 --replace 可用此文件取代它。</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was written.</source>
        <translation>第 %1 行：%2。未写入任何内容。</translation>
    </message>
    <message>
        <source>The column “%1” is read as %2, since line %3 holds nothing else.</source>
        <translation>列“%1”按 %2 读取，因为第 %3 行没有其他内容。</translation>
    </message>
    <message>
        <source>No record of %1 can go in: %2.</source>
        <translation>%1 中没有可导入的记录：%2。</translation>
    </message>
    <message>
        <source>%1 is in use by another program, or the last one did not close it properly (%2 is there). Open and close it with that program first.</source>
        <translation>%1 正被其他程序使用，或上一个程序未正确关闭它（存在 %2）。请先用该程序打开并关闭它。</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>The file holds more than %1 steps.</source>
        <translation>文件中的步骤超过 %1 个。</translation>
    </message>
    <message>
        <source>Of %1 ways at the same time only the first was taken over.</source>
        <translation>%1 条并行路径中只采用了第一条。</translation>
    </message>
    <message>
        <source>An event at the edge of a task was left out, with the way behind it.</source>
        <translation>已略去附在任务边界上的一个事件及其后的路径。</translation>
    </message>
    <message>
        <source>A call of another process was left out.</source>
        <translation>已略去对另一流程的调用。</translation>
    </message>
    <message>
        <source>The audience &quot;%1&quot; holds everyone until its rule is drawn.</source>
        <translation>在画出受众“%1”的规则之前，它包含所有人。</translation>
    </message>
    <message>
        <source>When the process starts was not taken over: everyone enters once, at the beginning.</source>
        <translation>流程何时启动未予采用：所有人都在开始时进入一次。</translation>
    </message>
    <message>
        <source>It waits without an end; here the wait ends after 30 days, and the customer&apos;s way with it.</source>
        <translation>它无限期等待；此处等待在 30 天后结束，客户的路径也随之结束。</translation>
    </message>
    <message>
        <source>An event of this kind was left out.</source>
        <translation>已略去此类事件。</translation>
    </message>
    <message>
        <source>How long it waits (%1) was not understood; it waits a day.</source>
        <translation>无法识别其等待时长（%1）；改为等待一天。</translation>
    </message>
    <message>
        <source>A thrown event has no counterpart.</source>
        <translation>抛出事件没有对应项。</translation>
    </message>
    <message>
        <source>Only one event and one timer can be waited for; this one was left out.</source>
        <translation>只能等待一个事件和一个定时器；这一个已略去。</translation>
    </message>
    <message>
        <source>It waits for no message.</source>
        <translation>它没有等待任何消息。</translation>
    </message>
    <message>
        <source>Several of its ways could be taken at once; here the first whose condition holds.</source>
        <translation>其多条路径原可同时走；此处走条件首先成立的一条。</translation>
    </message>
    <message>
        <source>Taken as a message through %1; what it says is not in the file.</source>
        <translation>作为通过%1发送的消息采用；消息内容不在文件中。</translation>
    </message>
    <message>
        <source>What the message says is not in the file.</source>
        <translation>消息内容不在文件中。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was taken as a webhook; its address is not in the file.</source>
        <translation>服务“%1”作为 Webhook 采用；其地址不在文件中。</translation>
    </message>
    <message>
        <source>A task of this kind was left out.</source>
        <translation>已略去此类任务。</translation>
    </message>
    <message>
        <source>What happens within a subprocess was left out.</source>
        <translation>已略去子流程内部的内容。</translation>
    </message>
    <message>
        <source>A subprocess that an event starts was left out.</source>
        <translation>已略去由事件启动的子流程。</translation>
    </message>
    <message>
        <source>The file defines entities of its own: it is not opened.</source>
        <translation>该文件自行定义了实体：不予打开。</translation>
    </message>
    <message>
        <source>The file nests its elements too deeply.</source>
        <translation>该文件的元素嵌套过深。</translation>
    </message>
    <message>
        <source>This is not valid XML: %1 at byte %2.</source>
        <translation>这不是有效的 XML：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>This XML is no BPMN 2.0: its root is &quot;%1&quot;.</source>
        <translation>此 XML 不是 BPMN 2.0：其根元素为“%1”。</translation>
    </message>
    <message>
        <source>The file holds no process.</source>
        <translation>文件中没有流程。</translation>
    </message>
    <message>
        <source>A second process was left out.</source>
        <translation>已略去第二个流程。</translation>
    </message>
    <message>
        <source>Dittofeed journey</source>
        <translation>Dittofeed 旅程</translation>
    </message>
    <message>
        <source>Customers entered as they came into the segment; here all of it enters at the start.</source>
        <translation>原先客户在归入细分群体时进入；此处全部在开始时进入。</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; was left out.</source>
        <translation>已略去节点“%1”。</translation>
    </message>
    <message>
        <source>Of several weekdays only the first was taken over.</source>
        <translation>多个星期几中只采用了第一个。</translation>
    </message>
    <message>
        <source>The cohorts sum to %1 %: the rest, which left silently, has an arm of its own.</source>
        <translation>各群组合计为 %1%：其余悄然离开的客户另设一个分组。</translation>
    </message>
    <message>
        <source>It waits for a segment; here for an event &quot;%1&quot; that tells it.</source>
        <translation>原先等待细分群体；此处等待告知此事的事件“%1”。</translation>
    </message>
    <message>
        <source>Of %1 segments that it waits for only the first was taken over.</source>
        <translation>所等待的 %1 个细分群体中只采用了第一个。</translation>
    </message>
    <message>
        <source>This is neither an export of Throughline, nor a BPMN 2.0 process, nor a flow of Klaviyo, nor a journey of Dittofeed.</source>
        <translation>这既不是 Throughline 的导出，也不是 BPMN 2.0 流程、Klaviyo 流程或 Dittofeed 旅程。</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Throughline 定义</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>文件大于 32 MB。</translation>
    </message>
    <message>
        <source>The condition %1 was not understood; the field &quot;%2&quot; stands for it.</source>
        <translation>无法识别条件 %1；以字段“%2”代替。</translation>
    </message>
    <message>
        <source>The file holds no step of a journey.</source>
        <translation>文件中没有旅程步骤。</translation>
    </message>
    <message>
        <source>A way back to the entry was left out.</source>
        <translation>已略去返回入口的路径。</translation>
    </message>
    <message>
        <source>Left out, or not as it was (%1):</source>
        <translation>已略去，或与原来不同（%1）：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Klaviyo flow</source>
        <translation>Klaviyo 流程</translation>
    </message>
    <message>
        <source>Only the first of %1 triggers was taken over.</source>
        <translation>%1 个触发器中只采用了第一个。</translation>
    </message>
    <message>
        <source>The filter of the trigger was left out.</source>
        <translation>已略去触发器的过滤器。</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is an audience that holds everyone until its rule is drawn.</source>
        <translation>%1“%2”是受众，在画出其规则之前包含所有人。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is taken as an event of that name.</source>
        <translation>指标“%1”作为同名事件采用。</translation>
    </message>
    <message>
        <source>The filter of the flow was left out.</source>
        <translation>已略去流程的过滤器。</translation>
    </message>
    <message>
        <source>The filter of the flow stands as the goal &quot;%1&quot;, which ends the journey.</source>
        <translation>流程的过滤器改为目标“%1”，达成即结束旅程。</translation>
    </message>
    <message>
        <source>A change of the list &quot;%1&quot; stands as an audience of an ad platform.</source>
        <translation>对列表“%1”的更改改为广告平台的受众。</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; was left out.</source>
        <translation>已略去动作“%1”。</translation>
    </message>
    <message>
        <source>The hour or weekday on which the wait ends was left out.</source>
        <translation>已略去等待结束的时刻或星期几。</translation>
    </message>
    <message>
        <source>A countdown to a date stands as a wait of its length.</source>
        <translation>到某日期的倒计时改为等长的等待。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is in the account; what the message says is not in the file.</source>
        <translation>模板“%1”在账号中；消息内容不在文件中。</translation>
    </message>
    <message>
        <source>The text holds Klaviyo&apos;s tags, which are not Liquid: look through it.</source>
        <translation>文本含有 Klaviyo 的标签，它们不是 Liquid：请通读检查。</translation>
    </message>
    <message>
        <source>A WhatsApp message stands as an SMS.</source>
        <translation>WhatsApp 消息改为短信。</translation>
    </message>
    <message>
        <source>&quot;Since the start of the flow&quot; stands as &quot;ever&quot;.</source>
        <translation>“自流程开始以来”改为“曾经”。</translation>
    </message>
    <message>
        <source>Of %1 changes of the profile only the first was taken over.</source>
        <translation>%1 处资料更改中只采用了第一处。</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>One step of a journey.</source>
        <translation>旅程的一个步骤。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the node in edges and reports; it never changes.</source>
        <translation>在连线和报告中标识该节点，永不改变。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown on the card; the kind&apos;s own name where it is empty.</source>
        <translation>显示在卡片上；留空则显示类型名称。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Position on the canvas.</source>
        <translation>在画布上的位置。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The kind of the node and what it needs.</source>
        <translation>节点的类型及其所需内容。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>The way from one exit of a node to another node.</source>
        <translation>从节点的一个出口通往另一节点的路径。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The node it leaves.</source>
        <translation>它离开的节点。</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The exit by which it leaves.</source>
        <translation>它离开时经过的出口。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The node it leads to.</source>
        <translation>它通往的节点。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Nodes that belong together, under a title.</source>
        <translation>同属一个标题的一组节点。</translation>
    </message>
    <message>
        <source>Names the group.</source>
        <translation>用于标识该组。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Shown above the nodes.</source>
        <translation>显示在节点上方。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The nodes of the group.</source>
        <translation>该组的节点。</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>What happens to a customer, step by step, across channels.</source>
        <translation>客户跨渠道逐步经历的过程。</translation>
    </message>
    <message>
        <source>Names the journey; it never changes.</source>
        <translation>用于标识该旅程，永不改变。</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>显示在列表和报告中。</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Kept, but neither simulated nor exported.</source>
        <translation>予以保留，但既不模拟也不导出。</translation>
    </message>
    <message>
        <source>Most rounds of a loop</source>
        <translation>循环轮次上限</translation>
    </message>
    <message>
        <source>A customer who comes to a node more often than this leaves.</source>
        <translation>到达某节点超过此次数的客户将离开。</translation>
    </message>
    <message>
        <source>The steps.</source>
        <translation>各个步骤。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>How the steps follow each other.</source>
        <translation>各步骤如何衔接。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Steps that belong together.</source>
        <translation>同属一组的步骤。</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>It was put where it stands by hand; tidying up can leave it there.</source>
        <translation>它是手动放在此处的；整理时可以保留在原位。</translation>
    </message>
</context>
<context>
    <name>KnownTables</name>
    <message>
        <source>Whether the customer has agreed to be reached this way.</source>
        <translation>客户是否同意以这种方式联系。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The key of the customer whose row this is.</source>
        <translation>该行所属客户的键。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>One row per customer: the source of truth.</source>
        <translation>每位客户一行：权威数据源。</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>客户键</translation>
    </message>
    <message>
        <source>Names the customer; no two rows may share it.</source>
        <translation>用于标识客户；任意两行不得相同。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Without it no e-mail can be sent.</source>
        <translation>没有它就无法发送电子邮件。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Without it no text message and no call is possible.</source>
        <translation>没有它就无法发短信或打电话。</translation>
    </message>
    <message>
        <source>Push token</source>
        <translation>推送令牌</translation>
    </message>
    <message>
        <source>The device&apos;s address for push messages.</source>
        <translation>用于推送消息的设备地址。</translation>
    </message>
    <message>
        <source>Advertising id</source>
        <translation>广告 ID</translation>
    </message>
    <message>
        <source>By which an ad platform recognises the customer.</source>
        <translation>广告平台据此识别客户。</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>街道地址</translation>
    </message>
    <message>
        <source>Without it no letter can be sent.</source>
        <translation>没有它就无法寄送信件。</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>As a two-letter code: legal texts and time zones follow it.</source>
        <translation>两位字母代码：据此确定法律文本和时区。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>An IANA name such as Europe/Berlin; decides local hours.</source>
        <translation>IANA 名称，例如 Europe/Berlin；决定当地时间。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>已安装应用</translation>
    </message>
    <message>
        <source>In-app messages are seen by those who have it.</source>
        <translation>安装了应用的客户才能看到应用内消息。</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Preferred product</source>
        <translation>偏好产品</translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation>偏好类别</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>同意电子邮件</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>同意短信</translation>
    </message>
    <message>
        <source>Consent to push messages</source>
        <translation>同意推送消息</translation>
    </message>
    <message>
        <source>Consent to in-app messages</source>
        <translation>同意应用内消息</translation>
    </message>
    <message>
        <source>Consent to web personalisation</source>
        <translation>同意网页个性化</translation>
    </message>
    <message>
        <source>Consent to advertising</source>
        <translation>同意广告</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>同意电话</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>同意信件</translation>
    </message>
    <message>
        <source>Consent to a topic</source>
        <translation>同意某主题</translation>
    </message>
    <message>
        <source>One column per topic, named topic_offers, topic_news and so on.</source>
        <translation>每个主题一列，命名为 topic_offers、topic_news 等。</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>One row per order.</source>
        <translation>每笔订单一行。</translation>
    </message>
    <message>
        <source>Without purchases, conversion rates, customer value and churn are assumptions, and rules on purchases match no one.</source>
        <translation>没有购买数据时，转化率、客户价值和流失均为假设，且针对购买的规则不匹配任何人。</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>购买时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What was paid, in the project&apos;s currency.</source>
        <translation>支付的金额，以项目货币计。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>消息日志</translation>
    </message>
    <message>
        <source>One row per thing that happened to a message: sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>消息发生的每件事一行：sent、delivered、seen、clicked、unsubscribed、bounced 或 complained。</translation>
    </message>
    <message>
        <source>Without a message log, response rates are published benchmarks, and frequency caps start from nothing.</source>
        <translation>没有消息日志时，响应率采用公开的行业基准，频次上限从零开始计。</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>email, sms, push, inapp, web, ad, agent or mail.</source>
        <translation>email、sms、push、inapp、web、ad、agent 或 mail。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>sent、delivered、seen、clicked、unsubscribed、bounced 或 complained。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Which message or campaign it was.</source>
        <translation>是哪条消息或哪个营销活动。</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>One row per thing a customer did: visit, app_opened, browsed, cart_abandoned and others.</source>
        <translation>客户的每个行为一行：visit、app_opened、browsed、cart_abandoned 等。</translation>
    </message>
    <message>
        <source>Without behaviour, event entries run at an assumed rate, and visits for in-app and web messages are assumptions.</source>
        <translation>没有行为数据时，事件入口按假设的频率运行，应用内和网页消息的访问也是假设。</translation>
    </message>
    <message>
        <source>For example what lay in the cart.</source>
        <translation>例如购物车中的内容。</translation>
    </message>
    <message>
        <source>Profile changes</source>
        <translation>资料变更</translation>
    </message>
    <message>
        <source>One row per change of a customer&apos;s field.</source>
        <translation>客户字段的每次变更一行。</translation>
    </message>
    <message>
        <source>Without profile changes, how often fields change is an assumption, and a stale copy cannot be told from a drifted one.</source>
        <translation>没有资料变更数据时，字段变更的频率是假设，过期的副本与漂移的副本也无法区分。</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>变更时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The customers column that changed.</source>
        <translation>发生变更的客户列。</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>渠道副本</translation>
    </message>
    <message>
        <source>One row per field that a channel&apos;s own system holds of a customer.</source>
        <translation>渠道自有系统所持有的每个客户字段一行。</translation>
    </message>
    <message>
        <source>Without channel copies, what each channel believes follows the refresh settings alone, and there is nothing to audit.</source>
        <translation>没有渠道副本数据时，各渠道的认知仅取决于刷新设置，也就没有可供审计的内容。</translation>
    </message>
    <message>
        <source>The customers column that is copied.</source>
        <translation>被复制的客户列。</translation>
    </message>
    <message>
        <source>Value held</source>
        <translation>持有的值</translation>
    </message>
    <message>
        <source>Synchronised at</source>
        <translation>同步时间</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>支持工单</translation>
    </message>
    <message>
        <source>One row per case.</source>
        <translation>每个工单一行。</translation>
    </message>
    <message>
        <source>Without support cases, a promotion during an open complaint is not noticed.</source>
        <translation>没有支持工单数据时，无法察觉在未结投诉期间发送的促销。</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Empty while the case is open.</source>
        <translation>工单未结时为空。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>complaint, question, return and so on.</source>
        <translation>complaint、question、return 等。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>RFC 5322, section 2.1.1: lines of at most 78 characters</source>
        <translation>RFC 5322 第 2.1.1 节：每行最多 78 个字符</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 49 characters on an Android lock screen</source>
        <translation>Braze，推送消息与图片格式：Android 锁屏上 49 个字符</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 160 characters on an iOS lock screen</source>
        <translation>Braze，推送消息与图片格式：iOS 锁屏上 160 个字符</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: headline of 40 characters</source>
        <translation>Meta 广告指南，动态图片：标题 40 个字符</translation>
    </message>
    <message>
        <source>primary text</source>
        <translation>主要文本</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: primary text of 125 characters</source>
        <translation>Meta 广告指南，动态图片：主要文本 125 个字符</translation>
    </message>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>150 words, what a person says in a minute</source>
        <translation>150 个词，即一个人一分钟所说的量</translation>
    </message>
</context>
<context>
    <name>Liquid</name>
    <message>
        <source>a list grew beyond its limit</source>
        <translation>列表超出了上限</translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation>无法选取属性“%1”</translation>
    </message>
    <message>
        <source>“concat” needs a list</source>
        <translation>“concat”需要列表</translation>
    </message>
    <message>
        <source>a text grew beyond its limit</source>
        <translation>文本超出了上限</translation>
    </message>
    <message>
        <source>cannot sort values of different kinds</source>
        <translation>无法对不同类型的值排序</translation>
    </message>
    <message>
        <source>the “else” of a “case” stands alone</source>
        <translation>“case”的“else”必须单独书写</translation>
    </message>
    <message>
        <source>“%1” takes nothing behind its name</source>
        <translation>“%1”的名称之后不能有内容</translation>
    </message>
    <message>
        <source>a “doc” cannot stand within a “doc”</source>
        <translation>“doc”中不能再有“doc”</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>内容块嵌套过深</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>该数字不是有限数</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>除数为 0</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>无效的整数</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>block “%1”, line %2, column %3: %4</source>
        <translation>内容块“%1”，第 %2 行，第 %3 列：%4</translation>
    </message>
    <message>
        <source>a “for” needs “in” after its variable</source>
        <translation>“for”的变量之后需要“in”</translation>
    </message>
    <message>
        <source>expected %1 but found %2</source>
        <translation>应为 %1，实为 %2</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>expected a value but found %1</source>
        <translation>应为一个值，实为 %1</translation>
    </message>
    <message>
        <source>a “for” knows only limit, offset and reversed, not %1</source>
        <translation>“for”只支持 limit、offset 和 reversed，不支持 %1</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 arguments, not %3</source>
        <translation>过滤器“%1”需要 %2 个参数，而非 %3 个</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 to %3 arguments, not %4</source>
        <translation>过滤器“%1”需要 %2 至 %3 个参数，而非 %4 个</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>该引号不成对</translation>
    </message>
    <message>
        <source>unexpected character “%1”</source>
        <translation>意外的字符“%1”</translation>
    </message>
    <message>
        <source>a range needs numbers</source>
        <translation>范围需要数字</translation>
    </message>
    <message>
        <source>what is decoded is not valid UTF-8</source>
        <translation>解码结果不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>this is no Base64</source>
        <translation>这不是 Base64</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>该文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>this tag is never closed with “%}”</source>
        <translation>该标签没有以“%}”结束</translation>
    </message>
    <message>
        <source>this output is never closed with “}}”</source>
        <translation>该输出没有以“}}”结束</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>没有过滤器“%1”</translation>
    </message>
    <message>
        <source>“%1” stands outside of a block that it could belong to</source>
        <translation>“%1”不在其所属的块内</translation>
    </message>
    <message>
        <source>“%1” does not belong into “%2”</source>
        <translation>“%1”不应出现在“%2”中</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>没有标签“%1”</translation>
    </message>
    <message>
        <source>“%1” is never closed with “end%1”</source>
        <translation>“%1”没有以“end%1”结束</translation>
    </message>
    <message>
        <source>each line of a “#” comment must begin with “#”</source>
        <translation>“#”注释的每一行都必须以“#”开头</translation>
    </message>
    <message>
        <source>Liquid error (line %1, column %2): %3</source>
        <translation>Liquid 错误（第 %1 行，第 %2 列）：%3</translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation>没有内容块“%1”</translation>
    </message>
    <message>
        <source>the block “%1” is broken: %2</source>
        <translation>内容块“%1”有错误：%2</translation>
    </message>
    <message>
        <source>a block that is rendered cannot include another</source>
        <translation>通过 render 渲染的内容块不能再包含其他内容块</translation>
    </message>
    <message>
        <source>the name of a block must be a text</source>
        <translation>内容块的名称必须是文本</translation>
    </message>
    <message>
        <source>cannot compare %1 with %2</source>
        <translation>无法比较 %1 与 %2</translation>
    </message>
    <message>
        <source>this text does too much work: perhaps a loop is too long</source>
        <translation>该文本的计算量过大：可能是循环过长</translation>
    </message>
    <message>
        <source>the text grew beyond its limit</source>
        <translation>该文本超出了上限</translation>
    </message>
    <message>
        <source>an “assign” is written “assign name = value”</source>
        <translation>“assign”应写作“assign 名称 = 值”</translation>
    </message>
    <message>
        <source>a “capture” needs the name of a variable</source>
        <translation>“capture”需要变量名</translation>
    </message>
    <message>
        <source>a “case” needs a value</source>
        <translation>“case”需要一个值</translation>
    </message>
    <message>
        <source>a “when” needs a value</source>
        <translation>“when”需要一个值</translation>
    </message>
    <message>
        <source>a “cycle” needs its values, divided by commas</source>
        <translation>“cycle”需要以逗号分隔的值</translation>
    </message>
    <message>
        <source>a “render” needs the name of a block in quotation marks</source>
        <translation>“render”需要用引号括起的内容块名称</translation>
    </message>
    <message>
        <source>an “include” needs the name of a block</source>
        <translation>“include”需要内容块名称</translation>
    </message>
    <message>
        <source>a “tablerow” is written “tablerow item in items”</source>
        <translation>“tablerow”应写作“tablerow 项 in 列表”</translation>
    </message>
    <message>
        <source>a space follows the brace “{”</source>
        <translation>花括号“{”之后需要一个空格</translation>
    </message>
    <message>
        <source>Handlebars has no counters</source>
        <translation>Handlebars 没有计数器</translation>
    </message>
    <message>
        <source>Handlebars has no “cycle”</source>
        <translation>Handlebars 没有“cycle”</translation>
    </message>
    <message>
        <source>Handlebars has no “tablerow”</source>
        <translation>Handlebars 没有“tablerow”</translation>
    </message>
    <message>
        <source>Handlebars has no “ifchanged”</source>
        <translation>Handlebars 没有“ifchanged”</translation>
    </message>
    <message>
        <source>loops of Handlebars cannot be left early</source>
        <translation>Handlebars 的循环不能提前退出</translation>
    </message>
    <message>
        <source>Handlebars cannot give values to a block here</source>
        <translation>Handlebars 在此处无法向内容块传值</translation>
    </message>
    <message>
        <source>loops of Handlebars walk whole lists, forwards</source>
        <translation>Handlebars 的循环只能正向遍历整个列表</translation>
    </message>
    <message>
        <source>Handlebars has no ranges</source>
        <translation>Handlebars 没有范围</translation>
    </message>
    <message>
        <source>loops of Handlebars know no “%1”</source>
        <translation>Handlebars 的循环不支持“%1”</translation>
    </message>
    <message>
        <source>Handlebars cannot read a field whose name is computed here</source>
        <translation>Handlebars 无法读取在此处计算名称的字段</translation>
    </message>
    <message>
        <source>Handlebars has no variables: “%1” is not assigned</source>
        <translation>Handlebars 没有变量：“%1”未被赋值</translation>
    </message>
    <message>
        <source>the filter “%1” is left out</source>
        <translation>过滤器“%1”已省略</translation>
    </message>
    <message>
        <source>“%1” rounds or writes capitals otherwise there</source>
        <translation>“%1”在那里的舍入或大写方式不同</translation>
    </message>
    <message>
        <source>there, 0 and an empty text or list count as no</source>
        <translation>在那里，0 以及空文本或空列表视为否</translation>
    </message>
    <message>
        <source>“%1” is not known there: the condition is never met</source>
        <translation>那里不识别“%1”：该条件永远不成立</translation>
    </message>
    <message>
        <source>Klaviyo has no variables: “%1” is not assigned</source>
        <translation>Klaviyo 没有变量：“%1”未被赋值</translation>
    </message>
    <message>
        <source>Klaviyo has no counters</source>
        <translation>Klaviyo 没有计数器</translation>
    </message>
    <message>
        <source>Klaviyo has no “tablerow”</source>
        <translation>Klaviyo 没有“tablerow”</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops cannot be left early</source>
        <translation>Klaviyo 的循环不能提前退出</translation>
    </message>
    <message>
        <source>Klaviyo cannot give values to a block</source>
        <translation>Klaviyo 无法向内容块传值</translation>
    </message>
    <message>
        <source>Klaviyo cannot say this “unless” with its other cases</source>
        <translation>Klaviyo 无法表达带其他分支的这个“unless”</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops walk lists, not ranges</source>
        <translation>Klaviyo 的循环遍历列表，而非范围</translation>
    </message>
    <message>
        <source>Klaviyo needs a number for “limit” and “offset”</source>
        <translation>Klaviyo 的“limit”和“offset”需要数字</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s “cycle” has no groups: this one counts alone</source>
        <translation>Klaviyo 的“cycle”没有分组：这一个单独计数</translation>
    </message>
    <message>
        <source>Klaviyo has no ranges</source>
        <translation>Klaviyo 没有范围</translation>
    </message>
    <message>
        <source>Klaviyo cannot read a field whose name is computed</source>
        <translation>Klaviyo 无法读取名称由计算得出的字段</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops know no “%1”</source>
        <translation>Klaviyo 的循环不支持“%1”</translation>
    </message>
    <message>
        <source>“tablerow” is not known there</source>
        <translation>那里不识别“tablerow”</translation>
    </message>
    <message>
        <source>“ifchanged” is not known there</source>
        <translation>那里不识别“ifchanged”</translation>
    </message>
    <message>
        <source>the block cannot be written out here</source>
        <translation>内容块无法在此处展开</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>At the customer&apos;s best hour</source>
        <translation>在客户的最佳时段</translation>
    </message>
    <message>
        <source>At a local hour</source>
        <translation>在当地某一时刻</translation>
    </message>
    <message>
        <source>Page of the same template</source>
        <translation>同一模板的页面</translation>
    </message>
    <message>
        <source>Generic page</source>
        <translation>通用页面</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>跳过并继续</translation>
    </message>
    <message>
        <source>Wait until allowed</source>
        <translation>等到允许时</translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation>离开旅程</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sends one template through one channel.</source>
        <translation>通过一个渠道发送一个模板。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How the message reaches the customer.</source>
        <translation>消息如何到达客户。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The master template whose variant for this channel is sent.</source>
        <translation>发送其在该渠道之变体的主模板。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How long after arriving here the send is tried.</source>
        <translation>到达此处后多久尝试发送。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>At once, at the hour at which the customer responds best, or at an hour of the customer&apos;s own clock.</source>
        <translation>立即发送、在客户响应最好的时段发送，或在客户当地的某一时刻发送。</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>当地时刻</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>按客户的当地时间。</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Not sent, or not shown any more, after this. 0s means never.</source>
        <translation>过后不再发送或不再显示。0s 表示永不过期。</translation>
    </message>
    <message>
        <source>Click leads to</source>
        <translation>点击通往</translation>
    </message>
    <message>
        <source>The page behind a click. A generic page breaks the thread of the message.</source>
        <translation>点击之后的页面。通用页面会打断消息的连贯性。</translation>
    </message>
    <message>
        <source>If over the cap</source>
        <translation>超出上限时</translation>
    </message>
    <message>
        <source>What happens to a customer who has had too many messages.</source>
        <translation>收到过多消息的客户将如何处理。</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>At most so many sends in an hour. 0 means no limit.</source>
        <translation>每小时最多发送的数量。0 表示不限。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Money</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>各项的成本与收益。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Such as EUR or USD.</source>
        <translation>例如 EUR 或 USD。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>利润率</translation>
    </message>
    <message>
        <source>Share of the revenue that stays.</source>
        <translation>收入中留存的比例。</translation>
    </message>
    <message>
        <source>Cost of one send</source>
        <translation>单次发送成本</translation>
    </message>
    <message>
        <source>By channel; of an ad by impression, of an agent by conversation.</source>
        <translation>按渠道；广告按展示次数，坐席按通话次数。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A comment on the canvas.</source>
        <translation>画布上的注释。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation>备注的内容。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>On the canvas.</source>
        <translation>在画布上。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of figures</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>OneChange</name>
    <message>
        <source>Unify the data layer</source>
        <translation>统一数据层</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>不使用%1</translation>
    </message>
    <message>
        <source>Refresh %1 hourly</source>
        <translation>每小时刷新%1</translation>
    </message>
    <message>
        <source>Give %1 every field, as it is</source>
        <translation>让%1持有全部字段且如实</translation>
    </message>
    <message>
        <source>Recognise everyone: %1</source>
        <translation>识别所有人：%1</translation>
    </message>
    <message>
        <source>%1 at the best hour</source>
        <translation>%1在最佳时段发送</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>This is no readable part of a run.</source>
        <translation>这不是可读取的模拟分片结果。</translation>
    </message>
    <message>
        <source>The part has the format %1; this version reads up to %2.</source>
        <translation>该分片结果的格式为 %1；本版本最高可读取 %2。</translation>
    </message>
    <message>
        <source>There is no part to merge.</source>
        <translation>没有可合并的分片结果。</translation>
    </message>
    <message>
        <source>The parts come from different runs: their %1 is not the same.</source>
        <translation>这些分片结果来自不同的模拟：其 %1 不一致。</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is there twice.</source>
        <translation>分片 %1（共 %2 个）出现了两次。</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is missing.</source>
        <translation>缺少分片 %1（共 %2 个）。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No picture is chosen.</source>
        <translation>尚未选择图片。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>--experiment names the test to plan; there is: %1.</source>
        <translation>--experiment 指定要规划的测试；现有：%1。</translation>
    </message>
    <message>
        <source>“%1” and “%2” test the same customers at the same time.</source>
        <translation>“%1”与“%2”同时测试相同的客户。</translation>
    </message>
    <message>
        <source>“%1” and “%2” both change the template “%3”.</source>
        <translation>“%1”与“%2”都更改了模板“%3”。</translation>
    </message>
    <message>
        <source>Run one after the other: give one of them a later start.</source>
        <translation>先后进行：推迟其中一个的开始日期。</translation>
    </message>
    <message>
        <source>No journey carries out the plan “%1”: choose it at an experiment on the canvas.</source>
        <translation>没有旅程执行计划“%1”：请在画布上的实验中选择它。</translation>
    </message>
    <message>
        <source>Test “%1”, read on %2: lift %3, %4 customers</source>
        <translation>测试“%1”，于 %2 读取：提升 %3，%4 位客户</translation>
    </message>
    <message>
        <source>Contained in the effect of the arm “%1”</source>
        <translation>已包含在分组“%1”的效果中</translation>
    </message>
    <message>
        <source>Record what “%1” taught</source>
        <translation>记录“%1”的结论</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>没有样本量的测试无法演练。</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect, so none can be drawn.</source>
        <translation>对此效果没有任何判断，因此无法抽取。</translation>
    </message>
    <message>
        <source>At least one test is to be played.</source>
        <translation>至少要演练一次测试。</translation>
    </message>
    <message>
        <source>The simulation assigned the arms in other shares than declared (p = %1).</source>
        <translation>模拟分配各组的比例与声明的不同（p = %1）。</translation>
    </message>
    <message>
        <source>Look for what keeps customers of one arm from the experiment.</source>
        <translation>请查找是什么使某一组的客户未能进入实验。</translation>
    </message>
    <message>
        <source>In the simulation no customer reaches “%1”.</source>
        <translation>在模拟中没有客户到达“%1”。</translation>
    </message>
    <message>
        <source>Look on the canvas where they leave before it.</source>
        <translation>请在画布上查看他们在此之前从哪里离开。</translation>
    </message>
    <message>
        <source>The control shows none of this outcome, so an effect relative to it means nothing: type a baseline.</source>
        <translation>对照组未出现该结果，相对于它的效果没有意义：请输入基线。</translation>
    </message>
    <message>
        <source>An effect of %1 % on a baseline of %2 % would come out above 100 %.</source>
        <translation>在 %2% 的基线上产生 %1% 的效果将超过 100%。</translation>
    </message>
    <message>
        <source>The baseline comes from %1 simulated customers only.</source>
        <translation>基线仅来自 %1 位模拟客户。</translation>
    </message>
    <message>
        <source>Simulate more days or customers, or type the baseline.</source>
        <translation>请模拟更多天数或客户，或输入基线。</translation>
    </message>
    <message>
        <source>The smallest effect worth finding more than doubles the outcome (+%1 %).</source>
        <translation>值得发现的最小效果使结果指标翻倍有余（+%1%）。</translation>
    </message>
    <message>
        <source>Effects of messages are seldom above 20 %: a test of this size would overlook them.</source>
        <translation>消息的效果很少超过 20%：此规模的测试会遗漏它们。</translation>
    </message>
    <message>
        <source>The sequential design has no answer: %1</source>
        <translation>序贯设计没有结果：%1</translation>
    </message>
    <message>
        <source>No simulation has reached this experiment: simulate to see how fast customers come.</source>
        <translation>没有模拟到达此实验：请进行模拟，以了解客户到来的速度。</translation>
    </message>
    <message>
        <source>Never: the test needs %1 customers, and %2 come in the %3 simulated days.</source>
        <translation>永远不会：测试需要 %1 位客户，而在 %3 个模拟日中有 %2 位到来。</translation>
    </message>
    <message>
        <source>This audience never answers the question: %1 customers are needed and %2 come.</source>
        <translation>该受众永远无法回答这个问题：需要 %1 位客户，而到来 %2 位。</translation>
    </message>
    <message>
        <source>See what would make it possible.</source>
        <translation>查看怎样才能使其可行。</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws of the assumptions, or record what an earlier test taught.</source>
        <translation>对此效果尚无判断：请用假设的抽样进行模拟，或记录先前测试的结论。</translation>
    </message>
    <message>
        <source>No purchases of the time before are known.</source>
        <translation>没有测试之前的购买数据。</translation>
    </message>
    <message>
        <source>The past holds nothing that foretells this outcome.</source>
        <translation>过去的数据中没有可预示该结果指标的内容。</translation>
    </message>
    <message>
        <source>Simulate to see what the held-out customers would have brought.</source>
        <translation>进行模拟，以了解被留出的客户本会带来什么。</translation>
    </message>
    <message>
        <source>Look for a larger effect: %1 % and above would show with the customers who come.</source>
        <translation>寻找更大的效果：以到来的客户，%1% 及以上可以显现。</translation>
    </message>
    <message>
        <source>Run longer: at %1 new customers a day it would take about %2 days. Simulate as many to be sure.</source>
        <translation>延长测试：按每天 %1 位新客户计，约需 %2 天。请模拟同样的天数加以确认。</translation>
    </message>
    <message>
        <source>Enrol everyone who comes: %1 days.</source>
        <translation>让所有到来的客户入组：%1 天。</translation>
    </message>
    <message>
        <source>Adjust for the time before (CUPED): it saves %1 % of the customers, %2 days.</source>
        <translation>用测试之前的数据校正（CUPED）：可节省 %1% 的客户，%2 天。</translation>
    </message>
    <message>
        <source>Test one arm against the control, half and half: %1 days.</source>
        <translation>只用一个分组与对照组各占一半比较：%1 天。</translation>
    </message>
    <message>
        <source>Or accept a power of %1 % with the customers who come: an effect of that size would then mostly be missed.</source>
        <translation>或者以到来的客户接受 %1% 的功效：这种大小的效果多半会被遗漏。</translation>
    </message>
    <message>
        <source>Give the arms equal shares: %1 days.</source>
        <translation>让各组比例相等：%1 天。</translation>
    </message>
    <message>
        <source>“%1” has one arm or none; a test compares at least two.</source>
        <translation>“%1”只有一个分组或没有分组；测试至少要比较两个。</translation>
    </message>
    <message>
        <source>The arms of “%1” make %2 %, not 100 %.</source>
        <translation>“%1”的各组合计为 %2%，而非 100%。</translation>
    </message>
    <message>
        <source>The arm “%2” of “%1” gets no one, so that nothing can be compared with it.</source>
        <translation>“%1”的分组“%2”分不到任何人，因此无法与之比较。</translation>
    </message>
    <message>
        <source>What the test of %1 taught</source>
        <translation>%1的测试结论</translation>
    </message>
    <message>
        <source>The effects that the simulation assumes</source>
        <translation>模拟所假设的效果</translation>
    </message>
    <message>
        <source>From the simulation</source>
        <translation>来自模拟</translation>
    </message>
    <message>
        <source>From the simulation, with the spread of past revenue</source>
        <translation>来自模拟，采用以往收入的离散度</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>The simulation does not give this outcome: simulate, or type a baseline.</source>
        <translation>模拟未给出该结果指标：请进行模拟，或输入基线。</translation>
    </message>
    <message>
        <source>The smallest effect worth finding is above 0, not %1: the test is two-sided and finds a fall as well as a rise.</source>
        <translation>值得发现的最小效果须大于 0，不能是 %1：该检验为双侧，升降均可发现。</translation>
    </message>
    <message>
        <source>The smallest effect is relative to the baseline: 0.1 is 10 % better. %1 is beyond 1000 %.</source>
        <translation>最小效果相对于基线：0.1 即改善 10%。%1 超过 1000%。</translation>
    </message>
    <message>
        <source>The chance of a false alarm is above 0 and at most 0.5, not %1.</source>
        <translation>误报的概率须大于 0 且不超过 0.5，不能是 %1。</translation>
    </message>
    <message>
        <source>Power lies between the chance of a false alarm, %2, and 1, not at %1.</source>
        <translation>功效须介于误报概率 %2 与 1 之间，不能是 %1。</translation>
    </message>
    <message>
        <source>The enrolled share is above 0 and at most 1, not %1.</source>
        <translation>入组比例须大于 0 且不超过 1，不能是 %1。</translation>
    </message>
    <message>
        <source>A test has one to five looks, not %1.</source>
        <translation>一次测试可有一至五次分析，不能是 %1。</translation>
    </message>
    <message>
        <source>The baseline is above 0, not %1: an effect relative to nothing means nothing.</source>
        <translation>基线须大于 0，不能是 %1：相对于零的效果没有意义。</translation>
    </message>
    <message>
        <source>The baseline is a share below 1, not %1: write 0.02 for 2 %.</source>
        <translation>基线是小于 1 的比例，不能是 %1：2% 请写作 0.02。</translation>
    </message>
    <message>
        <source>No experiment “%1” is in the project; there is: %2.</source>
        <translation>项目中没有实验“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>The plan does not give it.</source>
        <translation>计划未给出该数值。</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known.</source>
        <translation>客户在该结果指标上的差异程度未知。</translation>
    </message>
    <message>
        <source>Outcome: %1, baseline %2 (%3); smallest effect worth finding +%4</source>
        <translation>结果指标：%1，基线 %2（%3）；值得发现的最小效果 +%4</translation>
    </message>
    <message>
        <source>Customers: %1 per arm, %2 in the control, %3 together</source>
        <translation>客户：每组 %1，对照组 %2，合计 %3</translation>
    </message>
    <message>
        <source>Duration: %1 days (%2 to enrol, then %3 until the last outcome is in)</source>
        <translation>时长：%1 天（入组 %2 天，之后 %3 天直到最后一个结果）</translation>
    </message>
    <message>
        <source>Power: %1 (wanted %2)</source>
        <translation>功效：%1（期望 %2）</translation>
    </message>
    <message>
        <source>Assurance: %1, at most %2 (%3)</source>
        <translation>成功概率：%1，最高 %2（%3）</translation>
    </message>
    <message>
        <source>Assurance: none. %1</source>
        <translation>成功概率：无。%1</translation>
    </message>
    <message>
        <source>Look %1 at %2 customers (day %3): stop at |z| above %4, p below %5</source>
        <translation>第 %1 次分析，%2 位客户（第 %3 天）：|z| 大于 %4、p 低于 %5 时停止</translation>
    </message>
    <message>
        <source>Expected customers: %1 with the effect, %2 without</source>
        <translation>期望客户数：有效果时 %1，无效果时 %2</translation>
    </message>
    <message>
        <source>Peeking %1 times without such a plan: %2 false alarms instead of %3</source>
        <translation>没有此计划而查看 %1 次：误报为 %2，而非 %3</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（于 %2）</translation>
    </message>
    <message>
        <source>Bonferroni instead: %1 per arm</source>
        <translation>改用 Bonferroni：每组 %1</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together</source>
        <translation>最精确：对照组 %1，合计 %2 位客户</translation>
    </message>
    <message>
        <source>CUPED: correlation %1 with the time before saves %2 of the customers</source>
        <translation>CUPED：与测试之前的相关系数为 %1，可节省 %2 的客户</translation>
    </message>
    <message>
        <source>Hold-out: %1 customers, forgone revenue %2 %3</source>
        <translation>留出组：%1 位客户，放弃的收入 %2 %3</translation>
    </message>
    <message>
        <source>What would make it possible:</source>
        <translation>怎样才能使其可行：</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known, so no size can be given.</source>
        <translation>客户在该结果指标上的差异程度未知，因此无法给出样本量。</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>仅凭检验的显著性水平就已达到期望功效。</translation>
    </message>
    <message>
        <source>The simulation counts engagement on several channels over everyone it reaches, not arm by arm: record what an earlier test taught.</source>
        <translation>模拟按其触达的所有人统计多个渠道上的互动，而不是逐组统计：请记录先前测试的结论。</translation>
    </message>
    <message>
        <source>Customer value looks 52 weeks ahead, further than the arms are walked: plan on revenue, or record what an earlier test taught.</source>
        <translation>客户价值着眼于未来 52 周，超出了各组的模拟时长：请按收入规划，或记录先前测试的结论。</translation>
    </message>
    <message>
        <source>From the simulation, over everyone it reached</source>
        <translation>来自模拟，基于其触达的所有人</translation>
    </message>
    <message>
        <source>The response rates that the simulation assumes</source>
        <translation>模拟所假设的响应率</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Frequency cap</source>
        <translation>频次上限</translation>
    </message>
    <message>
        <source>At most so many messages in a while, over all journeys.</source>
        <translation>一段时间内所有旅程合计的消息数上限。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the cap.</source>
        <translation>用于标识该上限。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Leave it open to count all channels together.</source>
        <translation>留空则合计所有渠道。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation>消息数量。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Any stretch of this length.</source>
        <translation>任意一段该长度的时间。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Hours of the customer&apos;s day in which nothing is sent.</source>
        <translation>客户一天中不发送任何内容的时段。</translation>
    </message>
    <message>
        <source>Names the rule.</source>
        <translation>用于标识该规则。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>按客户的当地时间。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock; may lie on the next day.</source>
        <translation>按客户的当地时间；可以在次日。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>None chosen means email, SMS, push and agent.</source>
        <translation>未选择表示电子邮件、短信、推送和坐席。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>高于所有旅程的规则。</translation>
    </message>
    <message>
        <source>Frequency caps</source>
        <translation>频次上限</translation>
    </message>
    <message>
        <source>How much a customer gets at most.</source>
        <translation>客户最多收到多少。</translation>
    </message>
    <message>
        <source>When nothing is sent.</source>
        <translation>何时不发送。</translation>
    </message>
    <message>
        <source>Global hold-out</source>
        <translation>全局留出组</translation>
    </message>
    <message>
        <source>Share of all customers who never enter a journey.</source>
        <translation>从不进入任何旅程的客户占全部客户的比例。</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>无需同意</translation>
    </message>
    <message>
        <source>Channels that may be used without consent.</source>
        <translation>未经同意即可使用的渠道。</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>A shard must be one of at least one.</source>
        <translation>分片序号须在 1 与分片总数之间，且总数至少为 1。</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>表 %1 没有列 %2。</translation>
    </message>
    <message>
        <source>%1 has no table %2.</source>
        <translation>%1 没有表 %2。</translation>
    </message>
    <message>
        <source>No column of the table %1 plays the part “%2”.</source>
        <translation>表 %1 中没有承担角色“%2”的列。</translation>
    </message>
    <message>
        <source>The column %2 of the table %1 does not tell customers apart: a key occurs twice.</source>
        <translation>表 %1 的列 %2 无法区分客户：有一个键出现了两次。</translation>
    </message>
    <message>
        <source>A row of the table %1 has no key in its column %2.</source>
        <translation>表 %1 中有一行在列 %2 没有键。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Update profile</source>
        <translation>更新资料</translation>
    </message>
    <message>
        <source>Writes a field of the source of truth. Each channel&apos;s copy follows with its delay.</source>
        <translation>写入权威数据源的字段。各渠道的副本按各自的延迟跟进。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The field that is written.</source>
        <translation>要写入的字段。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>新值。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Liquid whose result is written instead of the value.</source>
        <translation>以其结果代替该值写入的 Liquid。</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>A Throughline project.</source>
        <translation>Throughline 项目。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in the window&apos;s title.</source>
        <translation>显示在窗口标题中。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>品牌的外观与语气。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>客户数据库，以及各渠道对它的了解。</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Named groups of customers.</source>
        <translation>命名的客户群。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>内容块</translation>
    </message>
    <message>
        <source>Reusable pieces of content.</source>
        <translation>可重复使用的内容片段。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>表达的内容。</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>What is promised.</source>
        <translation>承诺的内容。</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>What happens to customers.</source>
        <translation>客户的经历。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>高于所有旅程的规则。</translation>
    </message>
    <message>
        <source>Test plans</source>
        <translation>测试计划</translation>
    </message>
    <message>
        <source>How tests are run and read, and what was learned.</source>
        <translation>测试如何执行和解读，以及得出的结论。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What the simulation believes.</source>
        <translation>模拟所采用的假设。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Named differences from the base.</source>
        <translation>相对于基础的命名差异。</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>模拟如何设置。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>各项的成本与收益。</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Parameters of links.</source>
        <translation>链接的参数。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What was exported, and where.</source>
        <translation>导出了什么，导出到哪里。</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐值</translation>
    </message>
    <message>
        <source>Mixed into the hashes by which results name customers.</source>
        <translation>混入结果中用于指代客户的哈希值。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 reports are drawn by throughline-studio, which is not installed beside this program.</source>
        <translation>%1 报告由 throughline-studio 绘制，而它未与本程序一同安装。</translation>
    </message>
    <message>
        <source>Install the package throughline-studio, or ask for .json or .csv.</source>
        <translation>请安装软件包 throughline-studio，或改用 .json 或 .csv。</translation>
    </message>
    <message>
        <source>A report ends in .json, .csv, .html or .pdf; “%1” does not.</source>
        <translation>报告的扩展名应为 .json、.csv、.html 或 .pdf；“%1”不是。</translation>
    </message>
    <message>
        <source>throughline-studio could not draw the report %1.</source>
        <translation>throughline-studio 无法绘制报告 %1。</translation>
    </message>
    <message>
        <source>Creative: no customer saw two touches from one master template.</source>
        <translation>创意：没有客户看到来自同一主模板的两次触达。</translation>
    </message>
    <message>
        <source>Brand: no brand rule applied to what was shown.</source>
        <translation>品牌：没有品牌规则适用于所显示的内容。</translation>
    </message>
    <message>
        <source>Decision: no two touches or events concerned one subject.</source>
        <translation>决策：没有两次触达或事件涉及同一主题。</translation>
    </message>
    <message>
        <source>Data and latency: no field was shown on two channels within 7 days.</source>
        <translation>数据与延迟：7 天内没有字段在两个渠道显示过。</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>The field was never shown on two channels within 7 days.</source>
        <translation>该字段从未在 7 天内于两个渠道显示过。</translation>
    </message>
    <message>
        <source>The field was never shown.</source>
        <translation>该字段从未显示过。</translation>
    </message>
    <message>
        <source>The score needs at least %1 customers with something to compare; there were %2.</source>
        <translation>评分需要至少 %1 位有可比内容的客户；实际为 %2 位。</translation>
    </message>
    <message>
        <source>No customer saw a message.</source>
        <translation>没有客户看到消息。</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>没有可比较的客户。</translation>
    </message>
    <message>
        <source>No customer was reached on two channels.</source>
        <translation>没有客户在两个渠道被触达。</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>没有客户被触达。</translation>
    </message>
    <message>
        <source>Fewer customers than that share responded within the time.</source>
        <translation>在该时间内响应的客户少于此比例。</translation>
    </message>
    <message>
        <source>Nobody bought anything.</source>
        <translation>没有人购买。</translation>
    </message>
    <message>
        <source>No group of like customers holds both, so that like could be compared with like.</source>
        <translation>没有同时包含两者的同类客户组，无法进行同类比较。</translation>
    </message>
    <message>
        <source>Lift rests on effects calibrated from randomised data; effects without such data are assumed.</source>
        <translation>提升基于由随机化数据校准的效果；没有此类数据的效果为假设。</translation>
    </message>
    <message>
        <source>Lift is assumed: no randomised data backs the effects of the messages. It shows what follows if the assumptions hold.</source>
        <translation>提升为假设：没有随机化数据支持消息的效果。它显示的是假设成立时的结果。</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>客户为虚构：这是示例数据库。</translation>
    </message>
    <message>
        <source>No touch of this channel could identify a person.</source>
        <translation>该渠道的触达均无法识别个人。</translation>
    </message>
    <message>
        <source>No customer was walked.</source>
        <translation>没有客户走过旅程。</translation>
    </message>
    <message>
        <source>Conversions after a click. They are no lift: many of these customers would have bought anyway.</source>
        <translation>点击之后的转化。这不是提升：其中许多客户本来也会购买。</translation>
    </message>
    <message>
        <source>No data with an age went into these decisions.</source>
        <translation>这些决策没有用到带时间的数据。</translation>
    </message>
    <message>
        <source>No customer saw a paid ad.</source>
        <translation>没有客户看到付费广告。</translation>
    </message>
    <message>
        <source>No customer entered a tested journey outside a hold-out.</source>
        <translation>没有客户在留出组之外进入被测试的旅程。</translation>
    </message>
    <message>
        <source>Parameter uncertainty needs at least two draws and two replications.</source>
        <translation>参数不确定性至少需要两次抽样和两次重复。</translation>
    </message>
    <message>
        <source>An interval needs at least two customers.</source>
        <translation>区间至少需要两位客户。</translation>
    </message>
    <message>
        <source>Nobody converts without the journeys.</source>
        <translation>没有旅程时无人转化。</translation>
    </message>
    <message>
        <source>Not estimable: conversions without the journeys are too few.</source>
        <translation>无法估计：没有旅程时的转化太少。</translation>
    </message>
    <message>
        <source>No tested journey holds an experiment whose size can be planned.</source>
        <translation>被测试的旅程中没有可规划样本量的实验。</translation>
    </message>
    <message>
        <source>The journeys bring no additional conversion.</source>
        <translation>旅程没有带来额外的转化。</translation>
    </message>
    <message>
        <source>An error needs at least two customers.</source>
        <translation>误差至少需要两位客户。</translation>
    </message>
    <message>
        <source>The other arms are compared with this one.</source>
        <translation>其他分组与此组比较。</translation>
    </message>
    <message>
        <source>No customer came into the arms that are compared.</source>
        <translation>没有客户进入所比较的分组。</translation>
    </message>
    <message>
        <source>A drawn report ends in .html or .pdf; “%1” does not.</source>
        <translation>绘制的报告扩展名应为 .html 或 .pdf；“%1”不是。</translation>
    </message>
    <message>
        <source>%1 is no report of the format throughline-report/1.</source>
        <translation>%1 不是 throughline-report/1 格式的报告。</translation>
    </message>
    <message>
        <source>The gap needs customers who saw one channel and customers who saw several, valued by their purchase history.</source>
        <translation>该差距需要只看到一个渠道的客户和看到多个渠道的客户，并按其购买历史估值。</translation>
    </message>
    <message>
        <source>No draw shows a difference between the arms, so there is nothing for a test to find.</source>
        <translation>没有任何抽样显示各组之间有差异，因此测试没有可发现的内容。</translation>
    </message>
    <message>
        <source>Nobody had bought anything before.</source>
        <translation>此前没有人购买过任何东西。</translation>
    </message>
    <message>
        <source>Nobody whose purchases can be valued saw two channels.</source>
        <translation>购买可估值的客户中，没有人看到两个渠道。</translation>
    </message>
    <message>
        <source>No customer who was reached has purchases that a model of their next 52 weeks could be fitted to.</source>
        <translation>被触达的客户中，没有人的购买数据足以拟合未来 52 周的模型。</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>评分 %1，满分 100</translation>
    </message>
    <message>
        <source>Consistency by pair of channels</source>
        <translation>各渠道对的一致性</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Share of customers who have responded, by time since the first touch</source>
        <translation>按距首次触达时间统计的已响应客户比例</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>从 %1 到 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>worst 5 %: %1 · with a blocker: %2 · %3 fields per touch</source>
        <translation>最差 5%：%1 · 有阻断问题：%2 · 每次触达 %3 个字段</translation>
    </message>
    <message>
        <source>No field changed during the run, so the score was not tested against changes.</source>
        <translation>模拟期间没有字段变更，因此评分未经变更的检验。</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>渠道之间</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>分，满分 100</translation>
    </message>
    <message>
        <source>No customer saw two channels within 7 days.</source>
        <translation>没有客户在 7 天内看到两个渠道。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>以客户所见为准</translation>
    </message>
    <message>
        <source>No message shows a field of the customer.</source>
        <translation>没有消息显示客户字段。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>most lost to</source>
        <translation>主要失分项</translation>
    </message>
    <message>
        <source>Worst customers</source>
        <translation>最差的客户</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>没有可比较的客户。</translation>
    </message>
    <message>
        <source>Projected lift in conversions</source>
        <translation>预计转化提升</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1 with the journeys, %2 without · relative %3</source>
        <translation>有旅程 %1，无旅程 %2 · 相对 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>我们的判断</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>测试将显示的结果</translation>
    </message>
    <message>
        <source>%1 extra conversions · %2 extra revenue · cost %3 · chance that a test shows it %4</source>
        <translation>额外转化 %1 · 额外收入 %2 · 成本 %3 · 测试能显示出来的概率 %4</translation>
    </message>
    <message>
        <source>Conversions after a click: %1. They are attributed and no lift.</source>
        <translation>点击之后的转化：%1。属于归因，而非提升。</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1（对照）</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>New customers who reached it, by day</source>
        <translation>每天新达成的客户数</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>第 1 天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Customer value, 52 weeks</source>
        <translation>客户价值，52 周</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均订单金额</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Several channels against one: naive gap</source>
        <translation>多渠道与单渠道：原始差距</translation>
    </message>
    <message>
        <source>… among like customers</source>
        <translation>…同类客户之间</translation>
    </message>
    <message>
        <source>… E-value</source>
        <translation>…E-value</translation>
    </message>
    <message>
        <source>… simulated cause</source>
        <translation>…模拟的因果</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>客户价值</translation>
    </message>
    <message>
        <source>Over-personalisation</source>
        <translation>过度个性化</translation>
    </message>
    <message>
        <source>not calibrated to your own opt-outs</source>
        <translation>未按您自己的退订数据校准</translation>
    </message>
    <message>
        <source>Mean risk %1 of 100, 95th percentile %2, above 50: %3. Uses of data without consent: %4.</source>
        <translation>平均风险 %1（满分 100），第 95 百分位数 %2，高于 50：%3。未经同意使用数据：%4。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>侵扰</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>measured, calibrated or assumed</source>
        <translation>实测、校准或假设</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>首次响应用时</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1 h</source>
        <translation>Kaplan-Meier · 中位数 %1 小时</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median not reached</source>
        <translation>Kaplan-Meier · 未达到中位数</translation>
    </message>
    <message>
        <source>Of customers reached on two channels, %1 engaged on two (%2 to %3).</source>
        <translation>在两个渠道被触达的客户中，%1 在两个渠道产生互动（%2 至 %3）。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可触达</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>已点击</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>违背真实数据</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>%1 of customers reachable</source>
        <translation>%1 的客户可触达</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>left by</source>
        <translation>离开出口</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Decisions and coverage</source>
        <translation>决策与覆盖率</translation>
    </message>
    <message>
        <source>%1 decisions; fresh data would have changed %2. %3 messages went out though the truth forbade them, %4 were withheld though it allowed them.</source>
        <translation>共 %1 个决策；若数据为最新，其中 %2 个会改变。%3 条消息在真实数据禁止时发出，%4 条在真实数据允许时被扣下。</translation>
    </message>
    <message>
        <source>Exit that nobody took</source>
        <translation>无人经过的出口</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>%1 customers · %2 days from %3 · %4 draws × %5 replications</source>
        <translation>%1 位客户 · 自 %3 起 %2 天 · %4 次抽样 × %5 次重复</translation>
    </message>
    <message>
        <source> · scenario %1</source>
        <translation> · 情景 %1</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>客户为虚构：这是示例数据库。</translation>
    </message>
    <message>
        <source>Engine %1 · seed %2 · project %3 · database %4 · time zones %5 · digest %6</source>
        <translation>引擎 %1 · 种子 %2 · 项目 %3 · 数据库 %4 · 时区 %5 · 摘要 %6</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>数据缺失或错误</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>数据过期</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Cap: untrue values</source>
        <translation>封顶：值不真实</translation>
    </message>
    <message>
        <source>Cap: a blocker</source>
        <translation>封顶：阻断问题</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>In-app</source>
        <translation>应用内</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>付费广告</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results hold arms that the plan does not know: %1. It has: %2.</source>
        <translation>结果中有计划所没有的分组：%1。计划中有：%2。</translation>
    </message>
    <message>
        <source>The results hold no customer of the arm “%1”.</source>
        <translation>结果中没有分组“%1”的客户。</translation>
    </message>
    <message>
        <source>The results hold no customer of the control “%1”.</source>
        <translation>结果中没有对照组“%1”的客户。</translation>
    </message>
    <message>
        <source>The arms have other sizes than was meant (sample ratio mismatch, p = %1): mend the assignment before you believe the result.</source>
        <translation>各组规模与预定不符（样本比例不匹配，p = %1）：请先修正分配，再采信结果。</translation>
    </message>
    <message>
        <source>The arm “%1” and the control need at least two customers each.</source>
        <translation>分组“%1”与对照组各需至少两位客户。</translation>
    </message>
    <message>
        <source>The value before the test does not vary, so it saves nothing.</source>
        <translation>测试之前的值没有变异，因此没有节省。</translation>
    </message>
    <message>
        <source>The control shows none of the outcome.</source>
        <translation>对照组未出现该结果。</translation>
    </message>
    <message>
        <source>Not estimable: the control is too close to nothing.</source>
        <translation>无法估计：对照组过于接近零。</translation>
    </message>
    <message>
        <source>%1: %2 customers, mean %3</source>
        <translation>%1：%2 位客户，均值 %3</translation>
    </message>
    <message>
        <source>Sizes of the arms against what was meant: p = %1</source>
        <translation>各组规模与预定的比较：p = %1</translation>
    </message>
    <message>
        <source>%1: lift %2 (standard error %3), %4 to %5, p = %6, corrected %7: %8</source>
        <translation>%1：提升 %2（标准误 %3），%4 至 %5，p = %6，校正后 %7：%8</translation>
    </message>
    <message>
        <source>  adjusted for the time before: %1 (standard error %2)</source>
        <translation>  按测试之前的数据校正：%1（标准误 %2）</translation>
    </message>
    <message>
        <source>  Qini coefficient of the segments: %1</source>
        <translation>  细分群体的 Qini 系数：%1</translation>
    </message>
    <message>
        <source>  %1 %2: %3 (standard error %4), %5 customers</source>
        <translation>  %1 %2：%3（标准误 %4），%5 位客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, but there are %3 columns.</source>
        <translation>第 %1 行有 %2 个值，但共有 %3 列。</translation>
    </message>
    <message>
        <source>Line %1 breaks the rules of quoting.</source>
        <translation>第 %1 行不符合引号规则。</translation>
    </message>
    <message>
        <source>The file holds no results.</source>
        <translation>文件中没有结果。</translation>
    </message>
    <message>
        <source>Line %1: “%3” in the column %2 is no number.</source>
        <translation>第 %1 行：列 %2 中的“%3”不是数字。</translation>
    </message>
    <message>
        <source>There is no column “%1”; there is: %2.</source>
        <translation>没有列“%1”；现有：%2。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>在最近</translation>
    </message>
    <message>
        <source>is not within the last</source>
        <translation>不在最近</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation>距最近一次的天数</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>support cases</source>
        <translation>支持工单</translation>
    </message>
    <message>
        <source>A rule is nested too deeply, or an audience contains itself.</source>
        <translation>规则嵌套过深，或受众包含了自身。</translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot;.</source>
        <translation>没有受众“%1”。</translation>
    </message>
    <message>
        <source>A &quot;not&quot; holds exactly one rule.</source>
        <translation>“not”只能包含一条规则。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be compared with the field &quot;%1&quot;.</source>
        <translation>“%2”无法与字段“%1”比较。</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;.</source>
        <translation>客户数据库没有字段“%1”。</translation>
    </message>
    <message>
        <source>The comparison of &quot;%1&quot; lacks a value.</source>
        <translation>“%1”的比较缺少值。</translation>
    </message>
    <message>
        <source>The history has no number &quot;%1&quot; to add up.</source>
        <translation>历史记录中没有可累加的数字“%1”。</translation>
    </message>
    <message>
        <source>A figure of the history is compared with a number.</source>
        <translation>历史指标要与数字比较。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 wants %3, not “%2”.</source>
        <translation>%1 需要 %3，而非“%2”。</translation>
    </message>
    <message>
        <source>--scenario is wanted twice, for the two that are compared.</source>
        <translation>--scenario 需要给出两次，用于比较两个情景。</translation>
    </message>
    <message>
        <source>--shard needs --report FILE.json, where its part goes.</source>
        <translation>--shard 需要 --report 文件.json 来存放其分片结果。</translation>
    </message>
    <message>
        <source>Wrote shard %1 to %2.</source>
        <translation>已将分片 %1 写入 %2。</translation>
    </message>
    <message>
        <source>%1 customers in %2 s, %3 of them held out</source>
        <translation>%2 秒内处理 %1 位客户，其中 %3 位为对照</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>%1, arm %2: %3 customers, %4 convert</source>
        <translation>%1，分组 %2：%3 位客户，%4 位转化</translation>
    </message>
    <message>
        <source>%1 are reached, %2 respond, %3 of them within a day</source>
        <translation>触达 %1 位，%2 位响应，其中 %3 位在一天内</translation>
    </message>
    <message>
        <source>--channels compares the channels of one scenario.</source>
        <translation>--channels 比较同一情景中的各渠道。</translation>
    </message>
    <message>
        <source>--advice needs all customers at once: it goes with neither --shard nor --stream nor --funnel.</source>
        <translation>--advice 需要同时处理所有客户：不能与 --shard、--stream 或 --funnel 一起使用。</translation>
    </message>
    <message>
        <source>--changes tries the changes on one scenario.</source>
        <translation>--changes 只在一个场景上尝试各项更改。</translation>
    </message>
</context>
<context>
    <name>SampleDatabase</name>
    <message>
        <source>%1 exists and is not a made-up database; it was left as it is.</source>
        <translation>%1 已存在，且不是虚构的数据库；未作改动。</translation>
    </message>
    <message>
        <source>The number of customers must be from 1 to %1.</source>
        <translation>客户数必须在 1 与 %1 之间。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Cart rescue</source>
        <translation>购物车挽回</translation>
    </message>
    <message>
        <source>An exit-intent popup or an email within the hour, then push, SMS and a retargeting ad for those who left a basket behind.</source>
        <translation>先在一小时内弹出离开挽留窗口或发送电子邮件，再通过推送、短信和再营销广告联系遗弃购物车的客户。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>A greeting, a card in the app and first finds for new customers, with and without a discount.</source>
        <translation>为新客户送上问候、应用内卡片和首批推荐，有折扣和无折扣两种。</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>赢回</translation>
    </message>
    <message>
        <source>Regulars who have been silent for half a year: an email at their best hour, then a call, a text message, an ad or a card in the post.</source>
        <translation>沉默半年的老客户：在其最佳时段发送电子邮件，然后是电话、短信、广告或邮寄卡片。</translation>
    </message>
    <message>
        <source>Year-end recap</source>
        <translation>年度回顾</translation>
    </message>
    <message>
        <source>A film of each customer&apos;s year by email, then a personalised page and the member portal.</source>
        <translation>通过电子邮件发送每位客户的年度影片，随后是个性化页面和会员中心。</translation>
    </message>
    <message>
        <source>Concert evening for members</source>
        <translation>会员音乐会之夜</translation>
    </message>
    <message>
        <source>An invitation by email and in the app, a push on the night, and a call after the show.</source>
        <translation>通过电子邮件和应用内发出邀请，当晚推送，演出后致电。</translation>
    </message>
    <message>
        <source>Loyalty sign-up</source>
        <translation>会员招募</translation>
    </message>
    <message>
        <source>Regulars are invited to join by email and in the app, and asked no more than twice.</source>
        <translation>通过电子邮件和应用内邀请老客户入会，最多询问两次。</translation>
    </message>
    <message>
        <source>Email test</source>
        <translation>电子邮件测试</translation>
    </message>
    <message>
        <source>Two emails against no email, for any list of your own: nothing but the list is needed.</source>
        <translation>两封电子邮件与不发邮件对比，适用于您自己的任意名单：只需名单即可。</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>A named set of differences from the base project.</source>
        <translation>相对于基础项目的一组命名差异。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the scenario; it never changes.</source>
        <translation>用于标识该情景，永不改变。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>显示在列表和报告中。</translation>
    </message>
    <message>
        <source>Unified data layer</source>
        <translation>统一数据层</translation>
    </message>
    <message>
        <source>All copies whole, fresh at once, and everyone recognised.</source>
        <translation>所有副本完整且即时更新，并能识别每个人。</translation>
    </message>
    <message>
        <source>Without channels</source>
        <translation>停用渠道</translation>
    </message>
    <message>
        <source>Channels through which nothing is sent.</source>
        <translation>不发送任何内容的渠道。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What else differs from the base project.</source>
        <translation>与基础项目的其他差异。</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <source>A run that was kept cannot be read.</source>
        <translation>无法读取保留的一次运行。</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>模拟如何设置。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Leave it open for the latest time stamp of the database.</source>
        <translation>留空则采用数据库中最晚的时间戳。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>How long the run lasts.</source>
        <translation>模拟持续多久。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>How many beliefs about response and effects are tried.</source>
        <translation>对响应和效果尝试多少组假设。</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often each belief is walked with other luck.</source>
        <translation>每组假设以不同的随机情况走多少遍。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same luck.</source>
        <translation>相同的种子得到相同的随机情况。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Clicked</source>
        <translation>已点击</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>One way out of the split, for those who did this.</source>
        <translation>分流的一个出口，面向有此行为的客户。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the branch in edges and reports; it stays when the label changes.</source>
        <translation>在连线和报告中标识该分支；更改标签时保持不变。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shown on the edge; what they did where it is empty.</source>
        <translation>显示在连线上；留空则显示其行为。</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>What the loopback must have told by now.</source>
        <translation>此时回传必须已告知的内容。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>Engagement split</source>
        <translation>互动分流</translation>
    </message>
    <message>
        <source>Decides on what the loopback has told about a message so far. It does not wait.</source>
        <translation>根据目前回传的消息情况作出决定。不会等待。</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>针对消息</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>留空则为最近发送的消息。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Counted from the send of the message.</source>
        <translation>从消息发送时起算。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>In the order in which they are tried.</source>
        <translation>按尝试的先后顺序排列。</translation>
    </message>
    <message>
        <source>One way out of the split, for those for whom its rule holds.</source>
        <translation>分流的一个出口，面向符合其规则的客户。</translation>
    </message>
    <message>
        <source>Shown on the edge; the rule itself where it is empty.</source>
        <translation>显示在连线上；留空则显示规则本身。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Who goes this way.</source>
        <translation>谁走这条路径。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分流</translation>
    </message>
    <message>
        <source>Sends each customer down the first branch whose rule holds on arrival.</source>
        <translation>客户到达时，将其送入规则首先成立的分支。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>No unit has two values to compare.</source>
        <translation>没有任何单元有两个可比较的值。</translation>
    </message>
    <message>
        <source>Only one value occurs: agreement cannot be told from chance.</source>
        <translation>只出现一个值：无法区分一致与偶然。</translation>
    </message>
    <message>
        <source>No customer was observed for any time.</source>
        <translation>没有客户有任何观察时间。</translation>
    </message>
    <message>
        <source>Without repeat purchases there is nothing to fit.</source>
        <translation>没有重复购买，无法拟合。</translation>
    </message>
    <message>
        <source>The weights leave no customers.</source>
        <translation>按这些权重没有剩余客户。</translation>
    </message>
    <message>
        <source>These purchases do not pin the model down: its parameters run away.</source>
        <translation>这些购买数据无法确定模型：参数发散。</translation>
    </message>
    <message>
        <source>With q of at most 1 the spend of a customer without repeat purchases has no mean.</source>
        <translation>当 q 不超过 1 时，没有重复购买的客户的消费没有均值。</translation>
    </message>
    <message>
        <source>No boundary keeps this level.</source>
        <translation>没有能保持该水平的边界。</translation>
    </message>
    <message>
        <source>The interim looks alone use up the level: raise their bar.</source>
        <translation>仅期中分析就耗尽了显著性水平：请提高其界值。</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>仅凭检验的显著性水平就已达到期望功效。</translation>
    </message>
    <message>
        <source>No size gives the wanted power.</source>
        <translation>没有样本量能达到期望功效。</translation>
    </message>
    <message>
        <source>Neither arm varies: there is no interval.</source>
        <translation>两组均无变异：不存在区间。</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>没有模拟。</translation>
    </message>
    <message>
        <source>Every draw needs the same number of replications.</source>
        <translation>每次抽样的重复次数必须相同。</translation>
    </message>
    <message>
        <source>Equal means: no size can tell them apart.</source>
        <translation>均值相等：任何样本量都无法区分。</translation>
    </message>
    <message>
        <source>The difference runs against the direction of a one-sided test.</source>
        <translation>差异与单侧检验的方向相反。</translation>
    </message>
    <message>
        <source>The difference is so large that two customers show it: the t test does not apply.</source>
        <translation>差异过大，两位客户即可显示：t 检验不适用。</translation>
    </message>
    <message>
        <source>The difference is too small for any size.</source>
        <translation>差异过小，任何样本量都不够。</translation>
    </message>
    <message>
        <source>No difference is found with the wanted power.</source>
        <translation>没有差异能以期望功效检出。</translation>
    </message>
    <message>
        <source>The level is too small for a critical value.</source>
        <translation>显著性水平过小，没有临界值。</translation>
    </message>
    <message>
        <source>No critical value keeps this level.</source>
        <translation>没有能保持该水平的临界值。</translation>
    </message>
    <message>
        <source>Equal proportions: no size can tell them apart.</source>
        <translation>比例相等：任何样本量都无法区分。</translation>
    </message>
    <message>
        <source>The proportions are too close to tell apart.</source>
        <translation>比例过于接近，无法区分。</translation>
    </message>
    <message>
        <source>A single customer held out already gives the wanted power: the normal test does not apply.</source>
        <translation>只留出一位客户就已达到期望功效：正态检验不适用。</translation>
    </message>
    <message>
        <source>Every arm needs a value and an expected share.</source>
        <translation>每组都需要一个值和一个预期比例。</translation>
    </message>
    <message>
        <source>An arm with an expected share of 0 has customers.</source>
        <translation>预期比例为 0 的分组中有客户。</translation>
    </message>
    <message>
        <source>A sample ratio needs at least two arms.</source>
        <translation>样本比例检验至少需要两个分组。</translation>
    </message>
    <message>
        <source>There are no customers to compare.</source>
        <translation>没有可比较的客户。</translation>
    </message>
    <message>
        <source>A stratum holds only one of the two groups.</source>
        <translation>某一层只包含两组中的一组。</translation>
    </message>
    <message>
        <source>The single-channel value is 0: nothing to relate to.</source>
        <translation>单渠道价值为 0：没有可对照的基数。</translation>
    </message>
    <message>
        <source>Even a perfect ranking is no better than chance here.</source>
        <translation>在此处，即使完美排序也不优于随机。</translation>
    </message>
    <message>
        <source>Uplift needs treated and control customers.</source>
        <translation>增益分析需要处理组和对照组客户。</translation>
    </message>
    <message>
        <source>The treatment does harm overall: a ranking without negative effects does not exist.</source>
        <translation>处理总体有害：不存在没有负效果的排序。</translation>
    </message>
    <message>
        <source>Outcomes must be 0 or 1 here.</source>
        <translation>此处结果必须为 0 或 1。</translation>
    </message>
    <message>
        <source>Among the top customers one arm is absent.</source>
        <translation>排名靠前的客户中缺少一个分组。</translation>
    </message>
    <message>
        <source>Outcome and covariate need the same customers, two or more.</source>
        <translation>结果与协变量需要对应相同的客户，且至少两位。</translation>
    </message>
    <message>
        <source>Outcome and covariate must both vary.</source>
        <translation>结果与协变量都必须有变异。</translation>
    </message>
    <message>
        <source>The difference is too large for a test.</source>
        <translation>差异过大，无法检验。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 customers, %2 days from %3, %4 draws × %5 replications</source>
        <translation>%1 位客户，自 %3 起 %2 天，%4 次抽样 × %5 次重复</translation>
    </message>
    <message>
        <source>Projected lift</source>
        <translation>预计提升</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source> ± %1 (Monte Carlo)</source>
        <translation> ± %1（Monte Carlo）</translation>
    </message>
    <message>
        <source>conversion rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>if assumptions vary</source>
        <translation>假设变动时</translation>
    </message>
    <message>
        <source>%1 to %2 points (90 %)</source>
        <translation>%1 至 %2 个百分点（90%）</translation>
    </message>
    <message>
        <source>additional conversions</source>
        <translation>额外转化</translation>
    </message>
    <message>
        <source>%1 (with %2, without %3) of %4 customers</source>
        <translation>%1（有 %2，无 %3），共 %4 位客户</translation>
    </message>
    <message>
        <source>additional revenue</source>
        <translation>额外收入</translation>
    </message>
    <message>
        <source>assurance of the test</source>
        <translation>测试的成功概率</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1（最高 %2）</translation>
    </message>
    <message>
        <source>Consistency score</source>
        <translation>一致性评分</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 of 100 (5th percentile %2, %3 of touched compared)</source>
        <translation>%1，满分 100（第 5 百分位数 %2，已比较 %3 的被触达客户）</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达范围</translation>
    </message>
    <message>
        <source>reachable %1, sent %2, seen %3, clicked %4</source>
        <translation>可触达 %1，已发送 %2，已看到 %3，已点击 %4</translation>
    </message>
    <message>
        <source>over-personalisation</source>
        <translation>过度个性化</translation>
    </message>
    <message>
        <source>mean %1, 95th percentile %2 of 100, %3 violations</source>
        <translation>平均 %1，第 95 百分位数 %2（满分 100），%3 次违规</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>客户为虚构：这是示例数据库。</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>摘要 %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ad audience</source>
        <translation>广告受众</translation>
    </message>
    <message>
        <source>Puts the customer into an audience of an ad platform, or takes them out.</source>
        <translation>将客户加入广告平台的受众，或从中移出。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Add to the audience or remove from it.</source>
        <translation>加入受众或从中移除。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Such as Meta or Google.</source>
        <translation>例如 Meta 或 Google。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Its name on the platform.</source>
        <translation>它在平台上的名称。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What the ad shows.</source>
        <translation>广告展示的内容。</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>How long the ads are shown. 0s means until removed.</source>
        <translation>广告展示多久。0s 表示直到移除。</translation>
    </message>
</context>
<context>
    <name>TestPlan</name>
    <message>
        <source>No content is written yet.</source>
        <translation>尚未编写内容。</translation>
    </message>
    <message>
        <source>Test plan: %1</source>
        <translation>测试计划：%1</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>This plan has no duration.</source>
        <translation>此计划没有时长。</translation>
    </message>
    <message>
        <source>Rules for stopping</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假说</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>尚未写明。</translation>
    </message>
    <message>
        <source>Outcome: %1 within %2 days. Baseline: %3 (%4). Smallest effect worth finding: +%5.</source>
        <translation>结果指标：%2 天内的%1。基线：%3（%4）。值得发现的最小效果：+%5。</translation>
    </message>
    <message>
        <source>Size and duration</source>
        <translation>样本量与时长</translation>
    </message>
    <message>
        <source>customers per arm, %1 together</source>
        <translation>每组客户数，合计 %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1 to enrol, then the window of the outcome</source>
        <translation>入组 %1，之后为结果指标的窗口</translation>
    </message>
    <message>
        <source>with the customers who come</source>
        <translation>以到来的客户计</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>仅在结束时分析一次</translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation>Pocock</translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation>Lan-DeMets 消耗函数</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation>O&apos;Brien-Fleming</translation>
    </message>
    <message>
        <source>%1, %2 looks</source>
        <translation>%1，%2 次分析</translation>
    </message>
    <message>
        <source>Arm: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 位客户</translation>
    </message>
    <message>
        <source>Held out: no message of this test reaches these customers.</source>
        <translation>留出：此测试的任何消息都不会发给这些客户。</translation>
    </message>
    <message>
        <source>The arm that the others are compared with.</source>
        <translation>其他分组与之比较的分组。</translation>
    </message>
    <message>
        <source>Flow of new customers</source>
        <translation>新客户流量</translation>
    </message>
    <message>
        <source>enrolled by day</source>
        <translation>每天入组</translation>
    </message>
    <message>
        <source>Nothing was simulated.</source>
        <translation>尚未进行模拟。</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>第 1 天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>%1 customers come in %2 simulated days; %3 are needed.</source>
        <translation>在 %2 个模拟日中有 %1 位客户到来；需要 %3 位。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>期望：%1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Chance to find an effect at the planned size; with the customers of this plan %1.</source>
        <translation>在计划样本量下发现效果的概率；以本计划的客户为 %1。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>at each customer&apos;s best hour</source>
        <translation>在每位客户的最佳时段</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>当地时间 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Look %1, at %2 customers: stop where |z| is above %3 (p below %4).</source>
        <translation>第 %1 次分析，%2 位客户时：|z| 大于 %3（p 低于 %4）即停止。</translation>
    </message>
    <message>
        <source>Between the looks nobody decides on the result.</source>
        <translation>在各次分析之间，任何人都不得据结果作决定。</translation>
    </message>
    <message>
        <source>One look, when %1 customers have had their whole window of %2 days. Until then nobody decides on the result.</source>
        <translation>仅分析一次，待 %1 位客户都经过完整的 %2 天窗口之后。在此之前，任何人都不得据结果作决定。</translation>
    </message>
    <message>
        <source>Stop at once where the sizes of the arms do not fit (sample ratio, p below 0.001), and where a message does harm: complaints or wrong content.</source>
        <translation>若各组规模不符（样本比例，p 低于 0.001），或消息造成损害（投诉或错误内容），立即停止。</translation>
    </message>
    <message>
        <source>A result counts where its p-value, corrected for %1 comparison(s), is below %2; the interval is reported with it.</source>
        <translation>经 %1 项比较校正后的 p 值低于 %2 时，结果才算数；同时报告其区间。</translation>
    </message>
    <message>
        <source>By what is believed today the test shows a rise with a chance of %1 %; however large it is, not above %2 %.</source>
        <translation>按目前的判断，测试显示上升的概率为 %1%；无论规模多大，都不超过 %2%。</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes about %2 %3 of revenue.</source>
        <translation>留出 %1 位客户将放弃约 %2 %3 的收入。</translation>
    </message>
    <message>
        <source>The expected effect is assumed: no randomised data backs it yet.</source>
        <translation>预期效果为假设：尚无随机化数据支持。</translation>
    </message>
    <message>
        <source>Whoever looks %1 times and stops at the first good result is wrong in %2 % of tests of nothing.</source>
        <translation>查看 %1 次并在首次出现好结果时停止，在实际毫无效果的测试中会有 %2% 判断错误。</translation>
    </message>
    <message>
        <source>Content is shown as a made-up customer reads it of whom everything usual is known. Sizes: z test of two proportions or t test of two means, corrected for several arms; duration from the simulated flow of new customers.</source>
        <translation>内容以虚构客户的视角显示，其常用信息均为已知。样本量：两比例 z 检验或两均值 t 检验，多组时加以校正；时长取自模拟的新客户流量。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>the theme has no valid value here</source>
        <translation>主题在此处没有有效值</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>This system has no time zone rules; install tzdata.</source>
        <translation>此系统没有时区规则；请安装 tzdata。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone.</source>
        <translation>“%1”不是时区名称。</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>The database has no customer &quot;%1&quot;.</source>
        <translation>数据库中没有客户“%1”。</translation>
    </message>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>此次模拟使用的是另一个数据库的客户；请打开该数据库，或重新模拟。</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Parameters that links of a channel carry.</source>
        <translation>渠道链接所携带的参数。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Whose links these are.</source>
        <translation>这些链接属于哪个渠道。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Such as utm_source; never personal data.</source>
        <translation>例如 utm_source；绝不可为个人数据。</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>A duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>A local hour</source>
        <translation>当地时刻</translation>
    </message>
    <message>
        <source>A weekday</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A date of the customer</source>
        <translation>客户的日期</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Holds the customer for a while or until a moment.</source>
        <translation>让客户停留一段时间，或直到某一时刻。</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>等待内容</translation>
    </message>
    <message>
        <source>A duration, or a moment on the customer&apos;s own clock.</source>
        <translation>一段时长，或客户当地时间的某一时刻。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long the customer stays here.</source>
        <translation>客户在此停留多久。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>The next such day, today included while the hour is still to come.</source>
        <translation>下一个该星期几；若该时刻未过，则包括今天。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day on which the customer goes on. A past day holds no one.</source>
        <translation>客户继续前行的日期。已过的日期不会拦下任何人。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>A date of the customer, such as a birthday or the end of a contract.</source>
        <translation>客户的日期，例如生日或合同到期日。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Added to the date; a minus means before it.</source>
        <translation>加到该日期上；负值表示提前。</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>当地时刻</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>按客户的当地时间。</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>看到消息</translation>
    </message>
    <message>
        <source>Message clicked</source>
        <translation>点击消息</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Wait for event</source>
        <translation>等待事件</translation>
    </message>
    <message>
        <source>Waits until something happens or the window is over.</source>
        <translation>等到某事发生或窗口结束。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>What the journey waits for.</source>
        <translation>旅程所等待的内容。</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>针对消息</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>留空则为最近发送的消息。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A kind of the behaviours table.</source>
        <translation>行为表中的一种类型。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How long it waits at most.</source>
        <translation>最多等待多久。</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>PUT</source>
        <translation>PUT</translation>
    </message>
    <message>
        <source>PATCH</source>
        <translation>PATCH</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Hands the customer to another system. The simulation never calls it.</source>
        <translation>将客户交给另一系统。模拟绝不会调用它。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The HTTP method.</source>
        <translation>HTTP 方法。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the call goes: https://…</source>
        <translation>调用发往何处：https://…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Liquid that yields what is sent.</source>
        <translation>生成发送内容的 Liquid。</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>失败比例</translation>
    </message>
    <message>
        <source>Assumed share of calls that fail.</source>
        <translation>假设的调用失败比例。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Actions</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Make a sample database…</source>
        <translation>生成示例数据库…</translation>
    </message>
    <message>
        <source>Sample projects</source>
        <translation>示例项目</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>创建步骤副本</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>选择所有步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>显示整个旅程</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>缩放到所选内容</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Overview on or off</source>
        <translation>显示或隐藏概览</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>居中对齐</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>顶部对齐</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>底部对齐</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>水平分布</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>垂直分布</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>新建旅程</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>创建旅程副本</translation>
    </message>
    <message>
        <source>Rename journey…</source>
        <translation>重命名旅程…</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>归档或恢复</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>删除旅程</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Cancel the simulation</source>
        <translation>取消模拟</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Import a journey…</source>
        <translation>导入旅程…</translation>
    </message>
    <message>
        <source>Compare with another project…</source>
        <translation>与其他项目比较…</translation>
    </message>
    <message>
        <source>What changed since the last save</source>
        <translation>自上次保存以来的更改</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>将步骤编组</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>取消步骤编组</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>转到画布</translation>
    </message>
    <message>
        <source>Find steps</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Tidy up around what I placed</source>
        <translation>围绕我摆放的步骤整理</translation>
    </message>
    <message>
        <source>Save the journey as a picture…</source>
        <translation>将旅程保存为图片…</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>规划实验</translation>
    </message>
    <message>
        <source>Inspector on or off</source>
        <translation>显示或隐藏检查器</translation>
    </message>
    <message>
        <source>Problems on or off</source>
        <translation>显示或隐藏问题</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>谁进入了，以及其中一位的经历</translation>
    </message>
    <message>
        <source>What happens to the customer viewed as</source>
        <translation>当前视角客户的经历</translation>
    </message>
    <message>
        <source>Set two runs side by side</source>
        <translation>并排对比两次模拟</translation>
    </message>
    <message>
        <source>Rename the run…</source>
        <translation>重命名模拟…</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>生成报告…</translation>
    </message>
    <message>
        <source>What single changes would bring</source>
        <translation>单项更改会带来什么</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceList</name>
    <message>
        <source>%1 would change the score by %2.</source>
        <translation>%1会使评分变化 %2。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceModel</name>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AppearancePage</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>不用动画</translation>
    </message>
    <message>
        <source>Nothing glides or fades, whatever the system says.</source>
        <translation>无论系统如何设置，都没有滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ArmPictures</name>
    <message>
        <source>What the arms say</source>
        <translation>各组的内容</translation>
    </message>
    <message>
        <source>to a made-up customer</source>
        <translation>对虚构客户而言</translation>
    </message>
    <message>
        <source>held out: no message of this test</source>
        <translation>留出：不发送此测试的任何消息</translation>
    </message>
    <message>
        <source>no message of its own</source>
        <translation>没有自己的消息</translation>
    </message>
    <message>
        <source>Message of the arm “%1”</source>
        <translation>分组“%1”的消息</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>随后：%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePlace</name>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>An audience is a rule with a name. Journeys start with one, rules ask for one.</source>
        <translation>受众是一条有名称的规则。旅程从受众开始，规则也可引用受众。</translation>
    </message>
    <message>
        <source>New audience</source>
        <translation>新建受众</translation>
    </message>
    <message>
        <source>No database open</source>
        <translation>未打开数据库</translation>
    </message>
    <message>
        <source>Open one to see how many customers this is.</source>
        <translation>打开一个数据库即可查看对应多少客户。</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>没有计数</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>%1 of %2 in %3%4</source>
        <translation>%3 中 %2 位客户的 %1%4</translation>
    </message>
    <message>
        <source> · made up</source>
        <translation> · 虚构</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePortrait</name>
    <message>
        <source>Who they are</source>
        <translation>他们是谁</translation>
    </message>
    <message>
        <source>The mark on each bar is the share among all customers.</source>
        <translation>每个条形上的标记是在全部客户中的占比。</translation>
    </message>
    <message>
        <source>Agree to hear by</source>
        <translation>同意接收的渠道</translation>
    </message>
    <message>
        <source>What holds for them</source>
        <translation>他们符合的情况</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Nobody is in this audience.</source>
        <translation>此受众中没有人。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Behind</name>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>saw messages on both within a week</source>
        <translation>在一周内看到了两者的消息</translation>
    </message>
    <message>
        <source>were sent something</source>
        <translation>曾有消息发出</translation>
    </message>
    <message>
        <source>were shown a value that was not true</source>
        <translation>看到了不真实的值</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已进入</translation>
    </message>
    <message>
        <source>came into a journey</source>
        <translation>进入了旅程</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>已被消息触达</translation>
    </message>
    <message>
        <source>got at least one message</source>
        <translation>至少收到一条消息</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>clicked or answered</source>
        <translation>点击或回复过</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>已达成目标</translation>
    </message>
    <message>
        <source>did what the journey is for</source>
        <translation>完成了旅程的目标</translation>
    </message>
    <message>
        <source>were touched by this message</source>
        <translation>被此消息触达</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BlockUse</name>
    <message>
        <source>As a made-up customer reads it</source>
        <translation>虚构客户读到的样子</translation>
    </message>
    <message>
        <source>No template takes it in yet: write {% render &apos;%1&apos; %} into a slot.</source>
        <translation>尚无模板使用它：请在插槽中写入 {% render &apos;%1&apos; %}。</translation>
    </message>
    <message>
        <source>Taken in by: %1</source>
        <translation>使用位置：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BriefTexts</name>
    <message>
        <source>waits %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>waits for its moment</source>
        <translation>等待适当时机</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>at the customer&apos;s best hour</source>
        <translation>在客户的最佳时段</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>当地时间 %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>for up to %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>Brief for approval · %1 · %2</source>
        <translation>审批简报 · %1 · %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the approved version.</source>
        <translation>自已批准的版本以来没有更改。</translation>
    </message>
    <message>
        <source>Texts are shown for a made-up customer. Approved by: ____________________   Date: ____________</source>
        <translation>文本以虚构客户的视角显示。批准人：____________________   日期：____________</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>视频：%1</translation>
    </message>
    <message>
        <source>No content is written yet.</source>
        <translation>尚未编写内容。</translation>
    </message>
    <message>
        <source>The same as “%1”.</source>
        <translation>与“%1”相同。</translation>
    </message>
    <message>
        <source>Changed since the approved version:</source>
        <translation>自已批准的版本以来的更改：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Canvas</name>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入%1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>删除连线</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>删除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull out %1</source>
        <translation>抽出%1</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>调整备注大小</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Branch 1</source>
        <translation>分支 1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果指标</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>尚无模板</translation>
    </message>
    <message>
        <source>No audience yet</source>
        <translation>尚无受众</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>once per %1</source>
        <translation>每 %1 一次</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>best hour</source>
        <translation>最佳时段</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>until %1 local time</source>
        <translation>至当地时间 %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>至 %1，%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>尚无字段</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 内</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), first match wins</source>
        <translation>
            <numerusform>%n 路，首个匹配生效</numerusform>
        </translation>
    </message>
    <message>
        <source>the last message</source>
        <translation>最近一条消息</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>尚无平台</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>直到移除</translation>
    </message>
    <message>
        <source>customer calls</source>
        <translation>客户来电</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>ends journey</source>
        <translation>结束旅程</translation>
    </message>
    <message>
        <source>Leaves the journey</source>
        <translation>离开旅程</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>in quiet hours</source>
        <translation>处于免打扰时段</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>超出容量</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>left before</source>
        <translation>提前离开</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>nobody came here</source>
        <translation>没有人到达此处</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 已发送</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>%1 已进入</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 未接通</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 超时</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待中</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>Write the note in the panel at the right.</source>
        <translation>请在右侧面板中填写备注。</translation>
    </message>
    <message>
        <source>Lead connection elsewhere</source>
        <translation>将连线改接到别处</translation>
    </message>
    <message>
        <source>Let connection start elsewhere</source>
        <translation>更改连线起点</translation>
    </message>
    <message>
        <source>Reorder branches of %1</source>
        <translation>调整%1的分支顺序</translation>
    </message>
    <message numerus="yes">
        <source>Group %n step(s)</source>
        <translation>
            <numerusform>将 %n 个步骤编组</numerusform>
        </translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeCard</name>
    <message>
        <source>Too few customers have comparable messages then.</source>
        <translation>那时拥有可比较消息的客户太少。</translation>
    </message>
    <message>
        <source>If you changed one thing</source>
        <translation>如果只改一处</translation>
    </message>
    <message>
        <source>same customers, same luck</source>
        <translation>相同客户，相同运气</translation>
    </message>
    <message>
        <source>Walking the customers once for each change: %1</source>
        <translation>每项更改都让客户走一遍：%1</translation>
    </message>
    <message>
        <source>What would fresher data bring, or one channel less? Work it out to see what to mend first.</source>
        <translation>更新鲜的数据会带来什么？少一个渠道呢？计算一下，看看应先修正什么。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Choose a change to simulate it as a scenario.</source>
        <translation>选择一项更改，将其作为场景进行模拟。</translation>
    </message>
    <message>
        <source>Walking the customers once for each change…</source>
        <translation>每项更改都让客户走一遍…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeListEditor</name>
    <message>
        <source>Add a difference</source>
        <translation>添加差异</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Add a difference…</source>
        <translation>添加差异…</translation>
    </message>
    <message>
        <source>A change of the project&apos;s structure</source>
        <translation>项目结构的更改</translation>
    </message>
    <message>
        <source>Remove this difference</source>
        <translation>移除此差异</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTexts</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <translation>%1：%2 现为 %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>%1: moved to another place</source>
        <translation>%1：已移到其他位置</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTrials</name>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>此次模拟使用的是另一个数据库的客户；请打开该数据库，或重新模拟。</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <comment>a scenario with one more change</comment>
        <translation>%1，然后：%2</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>添加场景 %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelModel</name>
    <message>
        <source>Sent although the source of truth forbids it</source>
        <translation>权威数据源禁止却仍发送</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可触达</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>已点击</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>违背真实数据</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelPreview</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>赞助内容</translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 段</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 段</translation>
    </message>
    <message>
        <source>%1 of %2 characters · %3</source>
        <translation>%1/%2 个字符 · %3</translation>
    </message>
    <message>
        <source>“%1” halves what fits</source>
        <translation>“%1”使可容纳的长度减半</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelTable</name>
    <message>
        <source>%1: %2 sent.</source>
        <translation>%1：已发送 %2。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Chart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChartCard</name>
    <message>
        <source>Copy, save or show as table</source>
        <translation>复制、保存或显示为表格</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CollectionPane</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandField</name>
    <message>
        <source>Find or run a command</source>
        <translation>查找或运行命令</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>查找或运行命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CompareDialog</name>
    <message>
        <source>now number %1</source>
        <translation>现为第 %1 项</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>与 %1 的差异</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) turn it into this project.</source>
        <translation>
            <numerusform>%n 处更改使其变为此项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentPlace</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>内容块</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>An offer is one promise that every channel keeps: what, at which price, until when.</source>
        <translation>优惠是每个渠道都会兑现的同一承诺：什么内容、什么价格、到何时为止。</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>新建优惠</translation>
    </message>
    <message>
        <source>A block is a piece of text that several templates take in.</source>
        <translation>内容块是可供多个模板引用的一段文本。</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>新建内容块</translation>
    </message>
    <message>
        <source>Import email</source>
        <translation>导入电子邮件</translation>
    </message>
    <message>
        <source>%1 was cut into %2 slots.</source>
        <translation>%1 已拆分为 %2 个插槽。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentTexts</name>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>标记为最新</translation>
    </message>
    <message>
        <source>Set image</source>
        <translation>设置图片</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Move slot</source>
        <translation>移动插槽</translation>
    </message>
    <message>
        <source>Add %1 to template</source>
        <translation>将%1添加到模板</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerBox</name>
    <message>
        <source>Previous customer</source>
        <translation>上一位客户</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>Customer viewed as</source>
        <translation>以哪位客户的视角查看</translation>
    </message>
    <message>
        <source>Viewing as %1</source>
        <translation>视角：%1</translation>
    </message>
    <message>
        <source>Name or key</source>
        <translation>姓名或键</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show real names and contacts</source>
        <translation>显示真实姓名和联系方式</translation>
    </message>
    <message>
        <source>Someone by chance</source>
        <translation>随机一位</translation>
    </message>
    <message>
        <source>Nobody has such a key; names are hidden.</source>
        <translation>没有这样的键；姓名已隐藏。</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>没有叫这个名字的客户。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerPanel</name>
    <message>
        <source>Back to the list of customers</source>
        <translation>返回客户列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Play on the canvas</source>
        <translation>在画布上播放</translation>
    </message>
    <message>
        <source>Looking who stands behind this…</source>
        <translation>正在查找背后的客户…</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Nobody stands behind this.</source>
        <translation>背后没有任何客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 with the lowest score are listed</source>
        <translation>列出评分最低的 %1 位</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>此客户没有任何经历。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>时间按 UTC</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>时间按 %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Customers</name>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Dashboard</name>
    <message>
        <source>evidence: measured</source>
        <translation>依据：实测</translation>
    </message>
    <message>
        <source>evidence: calibrated</source>
        <translation>依据：校准</translation>
    </message>
    <message>
        <source>evidence: assumed</source>
        <translation>依据：假设</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Projected lift in purchases</source>
        <translation>预计购买提升</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>首次响应用时</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>渠道之间</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>分，满分 100</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>of all customers</source>
        <translation>占全部客户</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>base run</source>
        <translation>基础模拟</translation>
    </message>
    <message>
        <source>No channel sent anything.</source>
        <translation>没有渠道发送任何内容。</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1</source>
        <translation>Kaplan-Meier · 中位数 %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · fewer than half responded</source>
        <translation>Kaplan-Meier · 响应者不足半数</translation>
    </message>
    <message>
        <source>%1 fields per message</source>
        <translation>每条消息 %1 个字段</translation>
    </message>
    <message>
        <source>%1 field changes per customer</source>
        <translation>每位客户 %1 次字段变更</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达范围</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>over-personalisation, of 100</source>
        <translation>过度个性化，满分 100</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>以客户所见为准</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试试</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>throughline::studio::DurationEditor</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
</context>
<context>
    <name>throughline::studio::EvidenceBadge</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExperimentPlace</name>
    <message>
        <source>Draw an experiment in a journey: it gives each customer one arm by chance, and the planner says how many you need.</source>
        <translation>在旅程中画一个实验：它为每位客户随机分配一个分组，规划器会告诉您需要多少客户。</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>转到旅程</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Test plan…</source>
        <translation>测试计划…</translation>
    </message>
    <message>
        <source>Write the plan as a document for approval</source>
        <translation>将计划写成供审批的文档</translation>
    </message>
    <message>
        <source>Sequential looks</source>
        <translation>序贯分析</translation>
    </message>
    <message>
        <source>where the test stops</source>
        <translation>测试停止之处</translation>
    </message>
    <message>
        <source>Mock readout</source>
        <translation>模拟读数</translation>
    </message>
    <message>
        <source>the test played many times</source>
        <translation>多次演练测试</translation>
    </message>
    <message>
        <source>Planned effect</source>
        <translation>计划的效果</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>无效果</translation>
    </message>
    <message>
        <source>As believed</source>
        <translation>按当前判断</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>真实情况</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>all tests of the project</source>
        <translation>项目的所有测试</translation>
    </message>
    <message>
        <source>Flow against need</source>
        <translation>流量与需求</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>功效随时间的变化</translation>
    </message>
    <message>
        <source>Power over effect</source>
        <translation>功效随效果的变化</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>计划“%1”</translation>
    </message>
    <message>
        <source>Look for a larger effect</source>
        <translation>寻找更大的效果</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>让所有人入组</translation>
    </message>
    <message>
        <source>Nothing is simulated yet: the baseline and the flow of customers come from a run.</source>
        <translation>尚未进行模拟：基线和客户流量取自模拟。</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>The project has changed since the run that this plan rests on.</source>
        <translation>在此计划所依据的模拟之后，项目已更改。</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>重新模拟</translation>
    </message>
    <message>
        <source>This experiment has no plan yet; usual figures are shown.</source>
        <translation>此实验尚无计划；显示的是惯常数字。</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws, or record an earlier test.</source>
        <translation>对此效果尚无判断：请用抽样进行模拟，或记录先前的测试。</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>没有样本量的测试无法演练。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of this test.</source>
        <translation>此测试没有任何障碍。</translation>
    </message>
    <message>
        <source>The simulation assigned the arms as declared (sample ratio p = %1).</source>
        <translation>模拟按声明分配了各组（样本比例 p = %1）。</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>已入组</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>at this size</source>
        <translation>按此样本量</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExportPlace</name>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标平台</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>This journey would not do on the target what is drawn. Mend what is marked red first.</source>
        <translation>此旅程在目标平台上不会按绘制的方式运行。请先修正标红的内容。</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失的内容</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动处理</translation>
    </message>
    <message>
        <source>Show its limits while drawing</source>
        <translation>绘制时显示其限制</translation>
    </message>
    <message>
        <source>Choose zip file…</source>
        <translation>选择 zip 文件…</translation>
    </message>
    <message>
        <source>Export in spite of what stops it</source>
        <translation>忽略阻断问题仍然导出</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n 个阻断问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with %n difference(s)</source>
        <translation>
            <numerusform>适合，有 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>自上次导出以来没有更改。</translation>
    </message>
    <message>
        <source>New since the export before:</source>
        <translation>自上次导出以来新增：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an id of the account</source>
        <translation>输入账号中的 ID</translation>
    </message>
    <message>
        <source>Looking for customers&apos; data in the files…</source>
        <translation>正在文件中查找客户数据…</translation>
    </message>
    <message>
        <source>What is shown of the export</source>
        <translation>导出的显示内容</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FileCommands</name>
    <message>
        <source>Throughline projects (*.throughline);;All files (*)</source>
        <translation>Throughline 项目 (*.throughline);;所有文件 (*)</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite 数据库 (*.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>未命名旅程</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Another window holds this project: it is open read-only here.</source>
        <translation>此项目正被另一窗口占用：在这里以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>The version before it is kept beside it and can be read.</source>
        <translation>上一个版本保存在同一位置，可以读取。</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Open customer database</source>
        <translation>打开客户数据库</translation>
    </message>
    <message>
        <source>Make a sample database</source>
        <translation>生成示例数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not saved have been brought back.</source>
        <translation>
            <numerusform>已恢复 %n 处未保存的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>导入旅程</translation>
    </message>
    <message>
        <source>Journeys of other programs (*.bpmn *.xml *.json *.zip);;All files (*)</source>
        <translation>其他程序的旅程 (*.bpmn *.xml *.json *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1. The note beside the journey lists %n thing(s) that were left out.</source>
        <translation>
            <numerusform>已导入：%1。旅程旁的备注列出了略去的 %n 项内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with project</source>
        <translation>与项目比较</translation>
    </message>
    <message>
        <source>This project was not saved yet.</source>
        <translation>此项目尚未保存过。</translation>
    </message>
    <message>
        <source>Save the journey as a picture</source>
        <translation>将旅程保存为图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>重命名模拟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Simulate first: the report tells of a run.</source>
        <translation>请先模拟：报告针对某次模拟。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Web page (*.html);;Report file (*.json)</source>
        <translation>PDF 文档 (*.pdf);;网页 (*.html);;报告文件 (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Funnel</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HandPage</name>
    <message>
        <source>Settings to make by hand</source>
        <translation>需手动完成的设置</translation>
    </message>
    <message>
        <source>Ids that only your account knows</source>
        <translation>只有您的账号知道的 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>您的 ID</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>How it is loaded, in this order</source>
        <translation>加载方法，请按此顺序</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HeatMap</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Consistency between channels. Lowest: %1 with %2 of 100.</source>
        <translation>渠道之间的一致性。最低：%1，%2 分（满分 100）。</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1：%2 分（满分 100）</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ImagePanel</name>
    <message>
        <source>Choose an image…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>The file has %1 × %2 pixels.</source>
        <translation>文件为 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>Use its size</source>
        <translation>使用其尺寸</translation>
    </message>
</context>
<context>
    <name>throughline::studio::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>未命名旅程</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>居中对齐</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>顶部对齐</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>垂直分布</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Select a step to see its settings.</source>
        <translation>选择步骤以查看其设置。</translation>
    </message>
    <message>
        <source>Plan this test</source>
        <translation>规划此测试</translation>
    </message>
    <message>
        <source>These steps have no setting in common.</source>
        <translation>这些步骤没有共同的设置。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyCommands</name>
    <message>
        <source>New journey</source>
        <translation>新建旅程</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>添加旅程</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>创建旅程副本</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>重命名旅程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Bring journey back</source>
        <translation>恢复旅程</translation>
    </message>
    <message>
        <source>Archive journey</source>
        <translation>归档旅程</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>删除旅程</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPicture</name>
    <message>
        <source>Stops the export</source>
        <translation>阻止导出</translation>
    </message>
    <message>
        <source>Customers see something else</source>
        <translation>客户看到的会不同</translation>
    </message>
    <message>
        <source>Another form, the same behaviour</source>
        <translation>形式不同，行为相同</translation>
    </message>
    <message>
        <source>Picture of the journey</source>
        <translation>旅程图片</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) marked</source>
        <translation>
            <numerusform>已标记 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPlace</name>
    <message>
        <source>Let the panel float or dock it</source>
        <translation>浮动或停靠面板</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiftRanges</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>Lift %1.</source>
        <translation>提升 %1。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LinkCard</name>
    <message>
        <source>Live link</source>
        <translation>实时链接</translation>
    </message>
    <message>
        <source>where a click leads</source>
        <translation>点击后通往何处</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>哪个渠道的链接</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Name the customer by token</source>
        <translation>以令牌标识客户</translation>
    </message>
    <message>
        <source>Give the brand a website in Settings, then links have a place to lead to.</source>
        <translation>请在设置中为品牌填写网站，链接才有可通往之处。</translation>
    </message>
    <message>
        <source>Use the customer&apos;s token</source>
        <translation>使用客户的令牌</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The customer, by a token that only you can lead back</source>
        <translation>客户，以只有您能还原的令牌标识</translation>
    </message>
    <message>
        <source>The customer, by the id of your database</source>
        <translation>客户，以您数据库中的 ID 标识</translation>
    </message>
    <message>
        <source>The offer, by its id</source>
        <translation>优惠，以其 ID 标识</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>编辑链接</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>移除参数</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiquidEdit</name>
    <message>
        <source>Text in Liquid</source>
        <translation>Liquid 文本</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ListForm</name>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LossesPage</name>
    <message>
        <source>What the target cannot say</source>
        <translation>目标平台无法表达的内容</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>替代方式</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Nothing is lost: the target can say all that is drawn here.</source>
        <translation>没有任何损失：目标平台可以表达此处绘制的全部内容。</translation>
    </message>
    <message>
        <source>Nothing is drawn in this journey that could be exported.</source>
        <translation>此旅程中尚未绘制任何可导出的内容。</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>转到旅程</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MainWindow</name>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1[*] – Throughline</source>
        <translation>%1[*] – Throughline</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>基础情景</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>the project has changed since</source>
        <translation>此后项目已更改</translation>
    </message>
    <message>
        <source>Import an HTML email</source>
        <translation>导入 HTML 电子邮件</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>网页 (*.html *.htm)</translation>
    </message>
    <message>
        <source>Brief of the journey</source>
        <translation>旅程简报</translation>
    </message>
    <message>
        <source>brief.pdf</source>
        <translation>brief.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The brief is in %1.</source>
        <translation>简报位于 %1。</translation>
    </message>
    <message>
        <source>Briefs now say what changes from here on.</source>
        <translation>此后的简报将注明自此以来的更改。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How the window looks on this machine.</source>
        <translation>窗口在本机上的外观。</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>Tables (*.csv *.csv.gz)</source>
        <translation>表格 (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Write test plan</source>
        <translation>编写测试计划</translation>
    </message>
    <message>
        <source>test-plan.pdf</source>
        <translation>test-plan.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.html)</source>
        <translation>文档 (*.pdf *.html)</translation>
    </message>
    <message>
        <source>The test plan is in %1.</source>
        <translation>测试计划位于 %1。</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MapEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MessageSummary</name>
    <message>
        <source>This template has nothing for this channel.</source>
        <translation>此模板没有适用于该渠道的内容。</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>编写模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>在此处编写消息。</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>尚无模板</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MismatchCard</name>
    <message>
        <source>What does not match</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Every channel says the same, and what is true.</source>
        <translation>各渠道内容一致，且与事实相符。</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 项待查看</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing, truly %1</source>
        <translation>缺失，实为 %1</translation>
    </message>
    <message>
        <source>is not what it was</source>
        <translation>已与原来不同</translation>
    </message>
    <message>
        <source>says %1, is %2</source>
        <translation>显示 %1，实为 %2</translation>
    </message>
    <message>
        <source>The copy of %1 does not hold it.</source>
        <translation>%1的副本中没有此项。</translation>
    </message>
    <message>
        <source>The copy of %1 has drifted: this was never true.</source>
        <translation>%1的副本已漂移：这从未属实。</translation>
    </message>
    <message>
        <source>The copy of %1 is %2 old.</source>
        <translation>%1的副本已有 %2 之久。</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>其副本</translation>
    </message>
    <message>
        <source>says something of its own</source>
        <translation>内容自成一套</translation>
    </message>
    <message>
        <source>It overrides the master in %1.</source>
        <translation>它在%1中覆盖主模板。</translation>
    </message>
    <message>
        <source>Use the master</source>
        <translation>使用主模板</translation>
    </message>
    <message>
        <source>version %1, the master is at %2</source>
        <translation>版本 %1，主模板已是 %2</translation>
    </message>
    <message>
        <source>The master has changed since it was adapted.</source>
        <translation>适配之后主模板已更改。</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>仍然合适</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>落地页</translation>
    </message>
    <message>
        <source>generic page after a click</source>
        <translation>点击后进入通用页面</translation>
    </message>
    <message>
        <source>The template has no web variant.</source>
        <translation>该模板没有网页变体。</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>添加变体</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MixedForm</name>
    <message>
        <source>These steps differ here.</source>
        <translation>这些步骤在此项上不同。</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n step(s)</source>
        <translation>
            <numerusform>更改 %n 个步骤的%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::NameField</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>throughline::studio::NumberEditor</name>
    <message>
        <source> a day</source>
        <translation> 每天</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> 每小时</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Phrases</name>
    <message>
        <source>the field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>购买过</translation>
    </message>
    <message>
        <source>did</source>
        <translation>发生过</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>被发送过</translation>
    </message>
    <message>
        <source>got</source>
        <translation>收到过</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>看到过</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>已点击</translation>
    </message>
    <message>
        <source>unsubscribed from</source>
        <translation>退订过</translation>
    </message>
    <message>
        <source>complained about</source>
        <translation>投诉过</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>退回过</translation>
    </message>
    <message>
        <source>had anything to do with</source>
        <translation>接触过</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>有过支持工单</translation>
    </message>
    <message>
        <source>is in the audience</source>
        <translation>属于受众</translation>
    </message>
    <message>
        <source>agrees to</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>and the days since the last time</source>
        <translation>且距上次的天数</translation>
    </message>
    <message>
        <source>and the total</source>
        <translation>且总和</translation>
    </message>
    <message>
        <source>and the average</source>
        <translation>且平均值</translation>
    </message>
    <message>
        <source>and the largest</source>
        <translation>且最大值</translation>
    </message>
    <message>
        <source>a number of times that</source>
        <translation>且次数</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PictureTexts</name>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>图片 %1 不存在。</translation>
    </message>
    <message>
        <source>The picture %1 is larger than 30 MB.</source>
        <translation>图片 %1 大于 30 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 无法作为图片读取。</translation>
    </message>
    <message>
        <source>Save the project first: the picture %1 is looked for beside it.</source>
        <translation>请先保存项目：图片 %1 将在项目文件旁查找。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanCharts</name>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Simulate to see how fast customers come to this test.</source>
        <translation>进行模拟，以了解客户进入此测试的速度。</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>入组比例</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>Enough customers have come after %1 days.</source>
        <translation>%1 天后有足够的客户到来。</translation>
    </message>
    <message>
        <source>The flow never reaches the need in the simulated days.</source>
        <translation>在模拟的天数内，流量始终达不到需求。</translation>
    </message>
    <message>
        <source>days of enrolment</source>
        <translation>入组天数</translation>
    </message>
    <message>
        <source>Simulate to see how power grows with time.</source>
        <translation>进行模拟，以了解功效如何随时间增长。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>% effect</source>
        <translation>% 效果</translation>
    </message>
    <message>
        <source>Without a size there is no power.</source>
        <translation>没有样本量就没有功效。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>One look at the end. Choose another design to look on the way and stop early.</source>
        <translation>仅在结束时分析一次。选择其他设计即可在途中查看并提前停止。</translation>
    </message>
    <message>
        <source>Stop for a rise</source>
        <translation>因上升而停止</translation>
    </message>
    <message>
        <source>Stop for a fall</source>
        <translation>因下降而停止</translation>
    </message>
    <message>
        <source>One look: %1</source>
        <translation>一次分析：%1</translation>
    </message>
    <message>
        <source>%1 customers on average if the effect is there, %2 if nothing is; at most %3.</source>
        <translation>效果存在时平均 %1 位客户，无效果时 %2 位；最多 %3 位。</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming with %1 looks: %2 customers on average if the effect is there.</source>
        <translation>采用 %1 次分析的 O&apos;Brien-Fleming：效果存在时平均 %2 位客户。</translation>
    </message>
    <message>
        <source>Peeking %1 times at one bar instead: %2 false alarms rather than %3.</source>
        <translation>改用同一界值查看 %1 次：误报为 %2，而非 %3。</translation>
    </message>
    <message>
        <source>Estimated lift</source>
        <translation>估计的提升</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>显著</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Called right in %1, wrong in %2, undecided in %3 of %4 played tests.</source>
        <translation>在 %4 次演练的测试中，%1 判断正确，%2 判断错误，%3 未有定论。</translation>
    </message>
    <message>
        <source>A winner that stops early claims %1 times the true effect.</source>
        <translation>提前停止的获胜者声称的效果是真实效果的 %1 倍。</translation>
    </message>
    <message>
        <source>A winner claims %1 times the true effect.</source>
        <translation>获胜者声称的效果是真实效果的 %1 倍。</translation>
    </message>
    <message>
        <source>No journey holds an experiment.</source>
        <translation>没有旅程包含实验。</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>没有结束日期</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>not dated · %1</source>
        <translation>未定日期 · %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanHeadline</name>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Customers per arm</source>
        <translation>每组客户数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>Chance to see a rise</source>
        <translation>看到上升的概率</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>, %1 in the control</source>
        <translation>，对照组 %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 to enrol, %2 until the last outcome is in</source>
        <translation>入组 %1，之后 %2 直到最后一个结果</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1 of %2 customers come in %3 simulated days</source>
        <translation>在 %3 个模拟日中到来 %1 位，需要 %2 位客户</translation>
    </message>
    <message>
        <source>for +%1, with those who come</source>
        <translation>针对 +%1，以到来的客户计</translation>
    </message>
    <message>
        <source>for an effect of +%1</source>
        <translation>针对 +%1 的效果</translation>
    </message>
    <message>
        <source>at most %1 · %2</source>
        <translation>最高 %1 · %2</translation>
    </message>
    <message>
        <source>What would make it possible</source>
        <translation>怎样才能使其可行</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试试</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes %2 of revenue.</source>
        <translation>留出 %1 位客户将放弃 %2 的收入。</translation>
    </message>
    <message>
        <source>Adjusting for the time before (CUPED) saves %1 of the customers.</source>
        <translation>按测试之前的数据校正（CUPED）可节省 %1 的客户。</translation>
    </message>
    <message>
        <source>Bonferroni would need %1 per arm.</source>
        <translation>采用 Bonferroni 则每组需要 %1。</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together.</source>
        <translation>最精确：对照组 %1，合计 %2 位客户。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PowerCurve</name>
    <message>
        <source>Power</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>Power over the length of the test.</source>
        <translation>功效随测试时长的变化。</translation>
    </message>
    <message>
        <source>A test of %1 shows the effect with a chance of %2.</source>
        <translation>为期 %1 的测试显示出该效果的概率为 %2。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PreviewBoard</name>
    <message>
        <source>What is true</source>
        <translation>真实情况</translation>
    </message>
    <message>
        <source>What channels know</source>
        <translation>各渠道所知</translation>
    </message>
    <message>
        <source>Which values the preview shows</source>
        <translation>预览显示哪些值</translation>
    </message>
    <message>
        <source>Grid of extremes</source>
        <translation>极端情况网格</translation>
    </message>
    <message>
        <source>As %1 would see it</source>
        <translation>%1 看到的样子</translation>
    </message>
    <message>
        <source>As a made-up customer would see it</source>
        <translation>虚构客户看到的样子</translation>
    </message>
    <message>
        <source>Open a database to see your own customers.</source>
        <translation>打开数据库即可查看您自己的客户。</translation>
    </message>
    <message>
        <source>Customers cannot be looked at</source>
        <translation>无法查看客户</translation>
    </message>
    <message>
        <source>No grid of extremes</source>
        <translation>没有极端情况网格</translation>
    </message>
    <message>
        <source>Extremes in %1</source>
        <translation>%1中的极端情况</translation>
    </message>
    <message>
        <source>at the next visit</source>
        <translation>下次访问时</translation>
    </message>
    <message>
        <source>data of now</source>
        <translation>当前数据</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>%1 前的数据</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>所查看的时刻</translation>
    </message>
    <message>
        <source>What was true, and what the channels knew, at this moment of the customer&apos;s clock</source>
        <translation>在客户当地时间的这一时刻，实际情况如何，以及各渠道已知什么</translation>
    </message>
    <message>
        <source>Back to the latest moment</source>
        <translation>回到最新时刻</translation>
    </message>
    <message>
        <source>Choose at the top whom to view as.</source>
        <translation>请在顶部选择以谁的视角查看。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>The email as it is sent, in the browser</source>
        <translation>在浏览器中查看实际发送的电子邮件</translation>
    </message>
    <message>
        <source>%1, %2, their local time</source>
        <translation>%1 %2，客户当地时间</translation>
    </message>
    <message>
        <source>names and contacts are made up</source>
        <translation>姓名和联系方式均为虚构</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>关闭问题列表</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemsButton</name>
    <message>
        <source>No warnings</source>
        <translation>没有警告</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rail</name>
    <message>
        <source>Places</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Report</name>
    <message>
        <source>Stale data</source>
        <translation>数据过期</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>数据缺失或错误</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Too much untrue</source>
        <translation>不真实内容过多</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>阻断问题</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 with the journey</source>
        <translation>有旅程时 %1</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>无旅程时 %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>我们的判断</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>测试将显示的结果</translation>
    </message>
    <message>
        <source>%1 extra purchases</source>
        <translation>额外购买 %1</translation>
    </message>
    <message>
        <source>%1 revenue for %2 of cost</source>
        <translation>收入 %1，成本 %2</translation>
    </message>
    <message>
        <source>chance that a test shows it: %1</source>
        <translation>测试能显示出来的概率：%1</translation>
    </message>
    <message>
        <source>No customer saw messages on two channels.</source>
        <translation>没有客户在两个渠道看到消息。</translation>
    </message>
    <message>
        <source>No customer saw messages on both.</source>
        <translation>没有客户在两者上都看到消息。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>尚未响应</translation>
    </message>
    <message>
        <source>Nobody entered.</source>
        <translation>没有人进入。</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已进入</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>已被消息触达</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>已达成目标</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>How often a message that was seen showed it</source>
        <translation>被看到的消息显示它的次数</translation>
    </message>
    <message>
        <source>An earlier truth</source>
        <translation>较早的真实值</translation>
    </message>
    <message>
        <source>Never the truth</source>
        <translation>从未属实</translation>
    </message>
    <message>
        <source>The channel&apos;s copy lacked it</source>
        <translation>该渠道的副本中缺少它</translation>
    </message>
    <message>
        <source>No message showed a field of the customer.</source>
        <translation>没有消息显示过客户的字段。</translation>
    </message>
    <message>
        <source>%1: %2 wrong at worst.</source>
        <translation>%1：最差时有误 %2。</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>疲劳</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>侵扰</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Of 100, on average over its touches</source>
        <translation>满分 100，取其各次触达的平均值</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>消息过多</translation>
    </message>
    <message>
        <source>Too much known</source>
        <translation>知道得太多</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>之前已说过</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>没有客户被触达。</translation>
    </message>
    <message>
        <source>on average %1 of 100</source>
        <translation>平均 %1，满分 100</translation>
    </message>
    <message>
        <source>1 in 20 above %1</source>
        <translation>每 20 位中有 1 位高于 %1</translation>
    </message>
    <message>
        <source>data used without consent: %1 times</source>
        <translation>未经同意使用数据：%1 次</translation>
    </message>
    <message>
        <source>no data used without consent</source>
        <translation>没有未经同意使用数据</translation>
    </message>
    <message>
        <source>No customers were walked.</source>
        <translation>没有客户走过旅程。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Some channel may reach</source>
        <translation>有渠道可触达</translation>
    </message>
    <message>
        <source>%1 held out</source>
        <translation>%1 位被留出</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ResultsPanel</name>
    <message>
        <source>rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未有定论</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>得出的结果</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>读取结果…</translation>
    </message>
    <message>
        <source>A CSV with one row per customer: arm and outcome.</source>
        <translation>每位客户一行的 CSV：分组与结果。</translation>
    </message>
    <message>
        <source>tier, region+age</source>
        <translation>tier, region+age</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果指标</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>测试之前</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分群体</translation>
    </message>
    <message>
        <source>Lift by arm and segment</source>
        <translation>各分组与细分群体的提升</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p，校正后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was decided on it?</source>
        <translation>据此作出了什么决定？</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Record what was learned</source>
        <translation>记录结论</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> pts</source>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>adjusted for the time before</source>
        <translation>按测试之前的数据校正</translation>
    </message>
    <message>
        <source>Qini coefficient of the segments: %1</source>
        <translation>细分群体的 Qini 系数：%1</translation>
    </message>
    <message>
        <source>Say what was decided; the next reader wants to know.</source>
        <translation>请写明作出的决定，以便后来的读者了解。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RuleEditor</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>均不满足</translation>
    </message>
    <message>
        <source>How conditions combine</source>
        <translation>条件的组合方式</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>移除组</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 位客户 · %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Of all customers, by this condition alone</source>
        <translation>占全部客户，仅按此条件</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RuleLeaf</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>在最近</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>任意主题</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>条件的对象</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意内容</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>任意%1消息</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>with any content</source>
        <translation>任意内容的</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>内容为 %1</translation>
    </message>
    <message>
        <source>How often or how much</source>
        <translation>多少次或多少量</translation>
    </message>
    <message>
        <source>of which column</source>
        <translation>所属的列</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>回溯多久</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>最近 %1 内</translation>
    </message>
    <message>
        <source>in another number of days…</source>
        <translation>其他天数内…</translation>
    </message>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rules</name>
    <message>
        <source>at least %1 times</source>
        <translation>至少 %1 次</translation>
    </message>
    <message>
        <source>more than %1 times</source>
        <translation>超过 %1 次</translation>
    </message>
    <message>
        <source>at most %1 times</source>
        <translation>至多 %1 次</translation>
    </message>
    <message>
        <source>less than %1 times</source>
        <translation>少于 %1 次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>任意%1消息</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（内容为 %2）</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>没有购买</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>购买过</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>没有任何行为</translation>
    </message>
    <message>
        <source>did anything</source>
        <translation>有过任何行为</translation>
    </message>
    <message>
        <source>did not do &quot;%1&quot;</source>
        <translation>未发生过“%1”</translation>
    </message>
    <message>
        <source>did &quot;%1&quot;</source>
        <translation>发生过“%1”</translation>
    </message>
    <message>
        <source>had no support case</source>
        <translation>没有支持工单</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>有过支持工单</translation>
    </message>
    <message>
        <source>had no support case of kind &quot;%1&quot;</source>
        <translation>没有类型为“%1”的支持工单</translation>
    </message>
    <message>
        <source>had a support case of kind &quot;%1&quot;</source>
        <translation>有过类型为“%1”的支持工单</translation>
    </message>
    <message>
        <source>did not click %1</source>
        <translation>未点击%1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>点击过%1</translation>
    </message>
    <message>
        <source>did not see %1</source>
        <translation>未看到%1</translation>
    </message>
    <message>
        <source>saw %1</source>
        <translation>看到过%1</translation>
    </message>
    <message>
        <source>was not sent %1</source>
        <translation>未被发送%1</translation>
    </message>
    <message>
        <source>was sent %1</source>
        <translation>被发送过%1</translation>
    </message>
    <message>
        <source>did not get %1</source>
        <translation>未收到%1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>收到过%1</translation>
    </message>
    <message>
        <source>did not unsubscribe from %1</source>
        <translation>未退订%1</translation>
    </message>
    <message>
        <source>unsubscribed from %1</source>
        <translation>退订过%1</translation>
    </message>
    <message>
        <source>did not complain about %1</source>
        <translation>未投诉%1</translation>
    </message>
    <message>
        <source>complained about %1</source>
        <translation>投诉过%1</translation>
    </message>
    <message>
        <source>did not bounce %1</source>
        <translation>未退回%1</translation>
    </message>
    <message>
        <source>bounced %1</source>
        <translation>退回过%1</translation>
    </message>
    <message>
        <source>had nothing to do with %1</source>
        <translation>未接触过%1</translation>
    </message>
    <message>
        <source>had anything to do with %1</source>
        <translation>接触过%1</translation>
    </message>
    <message>
        <source>not &quot;%2&quot; of %1</source>
        <translation>%1没有“%2”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of %1</source>
        <translation>%1有“%2”</translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation>最近 %2 内%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days since the customer last %1: %2</source>
        <translation>%1，距上次的天数：%2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 %2 of what the customer %3: %4</source>
        <translation>客户%3的 %2 的%1：%4</translation>
    </message>
    <message>
        <source>a field that is not chosen yet</source>
        <translation>尚未选择的字段</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 为是</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 为否</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>is in an audience that is not chosen yet</source>
        <translation>属于尚未选择的受众</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>agrees to %1</source>
        <translation>同意%1</translation>
    </message>
    <message>
        <source>agrees to %1 about %2</source>
        <translation>同意%1（关于 %2）</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunButton</name>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Walk the customers through the journey</source>
        <translation>让客户走一遍旅程</translation>
    </message>
    <message>
        <source>Cancel the run, %1 done</source>
        <translation>取消模拟，已完成 %1</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消模拟</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunComparison</name>
    <message>
        <source>Consistency, of 100</source>
        <translation>一致性，满分 100</translation>
    </message>
    <message>
        <source>Lift in purchases, points</source>
        <translation>购买提升，百分点</translation>
    </message>
    <message>
        <source>Extra purchases</source>
        <translation>额外购买</translation>
    </message>
    <message>
        <source>Extra revenue, %1</source>
        <translation>额外收入，%1</translation>
    </message>
    <message>
        <source>Cost of messages, %1</source>
        <translation>消息成本，%1</translation>
    </message>
    <message>
        <source>Customers who entered</source>
        <translation>进入的客户</translation>
    </message>
    <message>
        <source>Sent against the truth</source>
        <translation>违背真实数据而发送</translation>
    </message>
    <message>
        <source>Withheld against the truth</source>
        <translation>违背真实数据而扣下</translation>
    </message>
    <message>
        <source>Decisions that fresh data would change</source>
        <translation>数据为最新时会改变的决策</translation>
    </message>
    <message>
        <source>Over-personalisation risk, of 100</source>
        <translation>过度个性化风险，满分 100</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 已发送</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1：已看到</translation>
    </message>
    <message>
        <source>%1 clicked</source>
        <translation>%1：已点击</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>第一次模拟</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>第二次模拟</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>返回仪表板</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>one run beside another</comment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>difference with the range that holds 9 times in 10</source>
        <translation>差异，及 10 次中有 9 次成立的区间</translation>
    </message>
    <message>
        <source>What differs in the project</source>
        <translation>项目中的差异</translation>
    </message>
    <message>
        <source>Simulate twice to set two runs side by side.</source>
        <translation>请模拟两次，以便并排对比。</translation>
    </message>
    <message>
        <source>These runs did not walk the same customers with the same luck: a difference may be chance.</source>
        <translation>这两次模拟的客户或随机情况不同：差异可能出于偶然。</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The same project, seen through another scenario.</source>
        <translation>同一项目，采用另一情景。</translation>
    </message>
    <message>
        <source>Both walked the same project.</source>
        <translation>两次模拟的是同一项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of %1 beside %2.</source>
        <translation>
            <numerusform>%1 对比 %2 的 %n 项指标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) between the projects.</source>
        <translation>
            <numerusform>两个项目之间有 %n 处更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunSettingsForm</name>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>All %1 of this machine</source>
        <translation>本机全部 %1 个</translation>
    </message>
    <message>
        <source>The result is the same for any number.</source>
        <translation>无论数量多少，结果都相同。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ScoreDial</name>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Worst 5 % of customers</source>
        <translation>最差 5% 的客户</translation>
    </message>
    <message>
        <source>Score %1 of 100.</source>
        <translation>评分 %1，满分 100。</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1：%2 分。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>worst 5 %: %1</source>
        <translation>最差 5%：%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SegmentedSwitch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Session</name>
    <message>
        <source>Run %1</source>
        <translation>模拟 %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SettingsPlace</name>
    <message>
        <source>Channel copies</source>
        <translation>渠道副本</translation>
    </message>
    <message>
        <source>What each channel knows of the customers, how fresh it is, how far it has drifted, and how often the person is recognised.</source>
        <translation>各渠道对客户了解什么、有多新、漂移多大，以及多常能认出客户。</translation>
    </message>
    <message>
        <source>Tables and roles</source>
        <translation>表与角色</translation>
    </message>
    <message>
        <source>Which table and column of the database plays which part. What stands empty is looked for under its own name.</source>
        <translation>数据库中哪张表、哪一列承担哪个角色。留空的按其自身名称查找。</translation>
    </message>
    <message>
        <source>Consent, caps and quiet hours</source>
        <translation>同意、上限与免打扰时段</translation>
    </message>
    <message>
        <source>Rules above all journeys: how often, when, and who is held out.</source>
        <translation>高于所有旅程的规则：多频繁、何时，以及留出哪些客户。</translation>
    </message>
    <message>
        <source>Costs and currency</source>
        <translation>成本与货币</translation>
    </message>
    <message>
        <source>What a message costs and what a sale brings.</source>
        <translation>一条消息的成本和一笔销售的收益。</translation>
    </message>
    <message>
        <source>Response and effects</source>
        <translation>响应与效果</translation>
    </message>
    <message>
        <source>How customers respond and what messages cause, each with where the figure comes from.</source>
        <translation>客户如何响应、消息带来什么影响，每项均注明数字来源。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The plans of tests and what was learned.</source>
        <translation>测试计划与得出的结论。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Named differences from the project, to be compared.</source>
        <translation>相对于项目的命名差异，用于比较。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Name, voice, legal texts and senders.</source>
        <translation>名称、语气、法律文本和发送方。</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Parameters that every link of a channel carries.</source>
        <translation>渠道的每个链接都携带的参数。</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>What a run starts with.</source>
        <translation>模拟的初始设置。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The name and the salt of this project.</source>
        <translation>此项目的名称和盐值。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ShareBars</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>%1: %2, of all customers %3.</source>
        <translation>%1：%2，在全部客户中为 %3。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Shell</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>是否保存对 %1 的更改？</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SimulatePlace</name>
    <message>
        <source>Runs</source>
        <translation>模拟记录</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>模拟设置</translation>
    </message>
    <message>
        <source>The project has changed since this run.</source>
        <translation>本次模拟之后项目已更改。</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>重新模拟</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Make a sample…</source>
        <translation>生成示例…</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · 虚构</translation>
    </message>
    <message>
        <source>Walk the customers of %1 through the journey.</source>
        <translation>让 %1 的客户走一遍旅程。</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>A simulation walks real customers through the journey. Open a customer database first.</source>
        <translation>模拟让真实客户走一遍旅程。请先打开客户数据库。</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>基础情景</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>%1 draws × %2 replications</source>
        <translation>%1 次抽样 × %2 次重复</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>made-up customers</source>
        <translation>虚构客户</translation>
    </message>
    <message>
        <source>Rename this run</source>
        <translation>重命名此次模拟</translation>
    </message>
    <message>
        <source>Forget this run</source>
        <translation>移除此次模拟</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>谁进入了，以及其中一位的经历</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>并排对比两次模拟</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Simulation</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SlotCard</name>
    <message>
        <source>out of date in %1</source>
        <translation>在%1中已过时</translation>
    </message>
    <message>
        <source>overridden in %1</source>
        <translation>在%1中被覆盖</translation>
    </message>
    <message>
        <source>adapted in %1</source>
        <translation>在%1中已适配</translation>
    </message>
    <message>
        <source>inherited by %1</source>
        <translation>由%1继承</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>谁的文本</translation>
    </message>
    <message>
        <source>How the channel takes the slot</source>
        <translation>渠道如何采用该插槽</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>主模板</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4</source>
        <translation>%1%2：%3 / %4</translation>
    </message>
    <message>
        <source>%1 units as written · parts: %2</source>
        <translation>原文 %1 个单位 · 段数：%2</translation>
    </message>
    <message>
        <source>%1 KB of text stand here. Only the beginning is shown.</source>
        <translation>此处有 %1 KB 文本，仅显示开头部分。</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>It follows version %1, the master is at %2.</source>
        <translation>它沿用第 %1 版，主模板已是第 %2 版。</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>仍然合适</translation>
    </message>
    <message>
        <source>%1 leaves this slot out.</source>
        <translation>%1省略此插槽。</translation>
    </message>
    <message>
        <source>Variants and fields</source>
        <translation>变体与字段</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StatusStrip</name>
    <message>
        <source>No customer database</source>
        <translation>没有客户数据库</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · 虚构</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StepCurve</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 after %2: %3.</source>
        <translation>%2 后%1：%3。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryLine</name>
    <message>
        <source>Step of the story</source>
        <translation>经历中的步骤</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryList</name>
    <message>
        <source>What happened, step by step</source>
        <translation>逐步查看发生了什么</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>什么会改变结果：%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryPlayer</name>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>播放经历</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>关闭经历</translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation>暂停经历</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>此客户没有任何经历。</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>什么会改变结果：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryWords</name>
    <message>
        <source>A cap is reached</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>Assigned by hash</source>
        <translation>按哈希分配</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Converts</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Delivered; will be seen</source>
        <translation>已送达；将被看到</translation>
    </message>
    <message>
        <source>Enters the journey</source>
        <translation>进入旅程</translation>
    </message>
    <message>
        <source>Expired before a visit</source>
        <translation>访问前已过期</translation>
    </message>
    <message>
        <source>First rule that holds</source>
        <translation>首条成立的规则</translation>
    </message>
    <message>
        <source>In the global hold-out</source>
        <translation>在全局留出组中</translation>
    </message>
    <message>
        <source>Meets the rule of the entry</source>
        <translation>符合入口的规则</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Reaches the goal</source>
        <translation>达成目标</translation>
    </message>
    <message>
        <source>Reaches the goal after leaving the journey</source>
        <translation>离开旅程后达成目标</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>看到</translation>
    </message>
    <message>
        <source>Sent; arrives</source>
        <translation>已发送；能送达</translation>
    </message>
    <message>
        <source>The awaited event has been heard of</source>
        <translation>已获知所等待的事件</translation>
    </message>
    <message>
        <source>The call succeeds</source>
        <translation>调用成功</translation>
    </message>
    <message>
        <source>The copy holds a consent</source>
        <translation>副本中有同意</translation>
    </message>
    <message>
        <source>The copy holds an address</source>
        <translation>副本中有地址</translation>
    </message>
    <message>
        <source>The loop&apos;s bound is reached</source>
        <translation>达到循环上限</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>What the loopback tells of the message</source>
        <translation>回传所告知的消息情况</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>until their end</source>
        <translation>直到时段结束</translation>
    </message>
    <message>
        <source>the channel is left out</source>
        <translation>该渠道已排除</translation>
    </message>
    <message>
        <source>a change of the truth before the next synchronisation</source>
        <translation>下次同步前真实值改变</translation>
    </message>
    <message>
        <source>a copy that holds it</source>
        <translation>副本中有该数据</translation>
    </message>
    <message>
        <source>a copy that holds the field</source>
        <translation>副本中有该字段</translation>
    </message>
    <message>
        <source>a copy without it</source>
        <translation>副本中没有该数据</translation>
    </message>
    <message>
        <source>a customer whom the rule leaves out</source>
        <translation>被规则排除的客户</translation>
    </message>
    <message>
        <source>a customer whom the rule takes in</source>
        <translation>被规则纳入的客户</translation>
    </message>
    <message>
        <source>a longer window, or an earlier answer</source>
        <translation>窗口更长，或回应更早</translation>
    </message>
    <message>
        <source>a loopback that is less late</source>
        <translation>回传延迟更短</translation>
    </message>
    <message>
        <source>a message sent before</source>
        <translation>此前发送过消息</translation>
    </message>
    <message>
        <source>a number on the other side of the delivery rate</source>
        <translation>随机数落在送达率的另一侧</translation>
    </message>
    <message>
        <source>a number on the other side of the rate of looking</source>
        <translation>随机数落在看到率的另一侧</translation>
    </message>
    <message>
        <source>a number on the other side of the share of failing calls</source>
        <translation>随机数落在调用失败比例的另一侧</translation>
    </message>
    <message>
        <source>a shorter window</source>
        <translation>窗口更短</translation>
    </message>
    <message>
        <source>a synchronisation since the truth changed</source>
        <translation>真实值改变后进行过同步</translation>
    </message>
    <message>
        <source>a synchronisation without errors</source>
        <translation>同步没有出错</translation>
    </message>
    <message>
        <source>a value on the other side of a rule</source>
        <translation>值落在规则的另一侧</translation>
    </message>
    <message>
        <source>an answer in time</source>
        <translation>及时的回应</translation>
    </message>
    <message>
        <source>an engagement that had arrived by now</source>
        <translation>此时已传到的互动</translation>
    </message>
    <message>
        <source>another customer key</source>
        <translation>其他客户键</translation>
    </message>
    <message>
        <source>another customer key, or a smaller hold-out</source>
        <translation>其他客户键，或更小的留出组</translation>
    </message>
    <message>
        <source>one message less in its window</source>
        <translation>其窗口内少一条消息</translation>
    </message>
    <message>
        <source>the copy holds no address</source>
        <translation>副本中没有地址</translation>
    </message>
    <message>
        <source>the copy holds no consent</source>
        <translation>副本中没有同意</translation>
    </message>
    <message>
        <source>quiet hours last too long</source>
        <translation>免打扰时段过长</translation>
    </message>
    <message>
        <source>a cap is reached</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>no capacity is left</source>
        <translation>已无剩余容量</translation>
    </message>
    <message>
        <source>it expired before</source>
        <translation>此前已过期</translation>
    </message>
    <message>
        <source>the journey was left before</source>
        <translation>此前已离开旅程</translation>
    </message>
    <message>
        <source>The truth changes: %1</source>
        <translation>真实值改变：%1</translation>
    </message>
    <message>
        <source>Writes the truth: %1</source>
        <translation>写入权威数据源：%1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>Shows %1, out of date</source>
        <translation>显示 %1，已过时</translation>
    </message>
    <message>
        <source>Shows %1, which was never true</source>
        <translation>显示 %1，从未属实</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>data</comment>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>in truth %1</source>
        <translation>实际为 %1</translation>
    </message>
    <message>
        <source>drew %1</source>
        <translation>抽到 %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StructureForm</name>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TableRoles</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Name of the table in the database</source>
        <translation>表在数据库中的名称</translation>
    </message>
    <message>
        <source>Change tables and roles</source>
        <translation>更改表与角色</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>此模板的更多设置</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>添加插槽</translation>
    </message>
    <message>
        <source>A template is written once and adapted for each channel.</source>
        <translation>模板只写一次，并为各渠道适配。</translation>
    </message>
    <message>
        <source>Dynamic Master Template · version %1 · %2</source>
        <translation>动态主模板 · 版本 %1 · %2</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 个渠道</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 个渠道</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation>创建模板副本</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Import an HTML email…</source>
        <translation>导入 HTML 电子邮件…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>移除渠道</translation>
    </message>
    <message>
        <source>Delete the chosen slot</source>
        <translation>删除所选插槽</translation>
    </message>
    <message>
        <source>Delete slot</source>
        <translation>删除插槽</translation>
    </message>
    <message>
        <source>Brief of the journey as PDF…</source>
        <translation>将旅程简报存为 PDF…</translation>
    </message>
    <message>
        <source>Keep this version as approved</source>
        <translation>将此版本保留为已批准</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePicture</name>
    <message>
        <source>How the message looks</source>
        <translation>消息的外观</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TextListEditor</name>
    <message>
        <source>names, parted by commas</source>
        <translation>名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Choose among what is known</source>
        <translation>从已知项中选择</translation>
    </message>
    <message>
        <source>Nothing is known here; open a database.</source>
        <translation>此处没有已知项；请打开数据库。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeLine</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>没有结束日期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) on the calendar.</source>
        <translation>
            <numerusform>日历上有 %n 项测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in conflict.</source>
        <translation>
            <numerusform>其中 %n 项存在冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeOfDayEditor</name>
    <message>
        <source>customer&apos;s time</source>
        <translation>客户当地时间</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TitleButton</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
    <message>
        <source>Journeys of this project</source>
        <translation>此项目的旅程</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TopBar</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenario to simulate</source>
        <translation>要模拟的情景</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ValueChooser</name>
    <message>
        <source>Values in the database</source>
        <translation>数据库中的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation>一, 二, 三</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Open a database to see the values of this field.</source>
        <translation>打开数据库即可查看此字段的值。</translation>
    </message>
    <message>
        <source>Values of personal fields are not shown.</source>
        <translation>不显示个人字段的值。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>a quarter lies below</source>
        <translation>四分之一低于此值</translation>
    </message>
    <message>
        <source>half lies below</source>
        <translation>半数低于此值</translation>
    </message>
    <message>
        <source>three quarters lie below</source>
        <translation>四分之三低于此值</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>No customer has a value here.</source>
        <translation>没有客户在此处有值。</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>以及其他 %1 个值</translation>
    </message>
    <message>
        <source>not known of %1</source>
        <translation>%1 的客户未知</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ViewingAs</name>
    <message>
        <source>anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Whose eyes content is seen with: %1</source>
        <translation>以谁的视角查看内容：%1</translation>
    </message>
    <message>
        <source>Open a database to look with a customer&apos;s eyes</source>
        <translation>打开数据库即可以客户的视角查看</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Anyone · a made-up customer</source>
        <translation>任何人 · 虚构客户</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Welcome</name>
    <message>
        <source>Welcome to Throughline</source>
        <translation>欢迎使用 Throughline</translation>
    </message>
    <message>
        <source>Draw a journey, walk your customers through it before launch, and see how consistent it feels and what it brings. A sample is simulated on made-up customers at once.</source>
        <translation>绘制旅程，在上线前让客户走一遍，看看体验是否一致、能带来什么。示例会立即以虚构客户进行模拟。</translation>
    </message>
    <message>
        <source>Open and simulate</source>
        <translation>打开并模拟</translation>
    </message>
    <message>
        <source>Open and simulate %1</source>
        <translation>打开并模拟 %1</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
</context>
<context>
    <name>throughline::studio::WindowFrame</name>
    <message>
        <source>Find or run a command</source>
        <translation>查找或运行命令</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a place of the window</comment>
        <translation>前往%1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasActions</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasPanel</name>
    <message>
        <source>A journey starts with who enters it. Drag an entry here, or press Tab.</source>
        <translation>旅程从谁进入开始。将入口拖到此处，或按 Tab。</translation>
    </message>
    <message>
        <source>Start with an event</source>
        <translation>从事件开始</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) per customer</source>
        <translation>
            <numerusform>每位客户 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>per round</source>
        <translation>每轮</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>组的标题</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasScene</name>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to several steps, so its connections stay. Remove all but one to pull it out.</source>
        <translation>“%1”通向多个步骤，因此其连接保留。请移除其余连接，只留一条，再将其拉出。</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Leads to %2</source>
        <translation>%1。通往 %2</translation>
    </message>
    <message>
        <source>Journey canvas</source>
        <translation>旅程画布</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk along the journey, with Ctrl to its connections; Tab adds a step, Enter opens its settings, Ctrl+Tab leaves the canvas.</source>
        <translation>方向键沿旅程移动，加 Ctrl 移到连线；Tab 添加步骤，Enter 打开其设置，Ctrl+Tab 离开画布。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>From %1 to %2, when %3</source>
        <translation>从 %1 到 %2，条件：%3</translation>
    </message>
    <message>
        <source>Nobody went this way.</source>
        <translation>没有人走这条路。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>重命名分组</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::FindBar</name>
    <message>
        <source>Find steps</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Words of any property, or is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. A minus before a term turns it round.</source>
        <translation>任意属性中的词语，或 is:error、is:unused、uses:字段、kind:message、channel:sms、template:名称。在条件前加减号表示取反。</translation>
    </message>
    <message>
        <source>Previous step found</source>
        <translation>上一个找到的步骤</translation>
    </message>
    <message>
        <source>Next step found</source>
        <translation>下一个找到的步骤</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::Minimap</name>
    <message>
        <source>Overview of the journey</source>
        <translation>旅程概览</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>概览：点击可前往该处</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PaletteList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePopup</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>显示整个旅程</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
</TS>
