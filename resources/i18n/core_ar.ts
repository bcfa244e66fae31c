<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{edition}, with what became of it up to {day}</source>
        <translation>وثيقة {edition}، مع ما آل إليه الأمر حتى {day}</translation>
    </message>
    <message>
        <source>A program of its own, which brings along all it needs</source>
        <translation>برنامج قائم بذاته يأتي بكل ما يحتاج إليه</translation>
    </message>
    <message>
        <source>Run by Python {version}</source>
        <translation>يشغّله Python {version}</translation>
    </message>
    <message numerus="yes">
        <source>Content: {content}; {n} records</source>
        <comment>Content: {content}; {n} record</comment>
        <translation>
            <numerusform>المحتوى: {content}؛ لا سجلات</numerusform>
            <numerusform>المحتوى: {content}؛ سجل واحد</numerusform>
            <numerusform>المحتوى: {content}؛ سجلان</numerusform>
            <numerusform>المحتوى: {content}؛ {n} سجلات</numerusform>
            <numerusform>المحتوى: {content}؛ {n} سجلًا</numerusform>
            <numerusform>المحتوى: {content}؛ {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>مجلد البيانات: ⁦{folder}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <comment>{n} day late</comment>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر {n} أيام</numerusform>
            <numerusform>متأخر {n} يومًا</numerusform>
            <numerusform>متأخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{overdue}, {soon}.</source>
        <translation>{overdue}، {soon}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue</source>
        <comment>{n} item is overdue</comment>
        <translation>
            <numerusform>لا بنود متأخرة</numerusform>
            <numerusform>بند واحد متأخر</numerusform>
            <numerusform>بندان متأخران</numerusform>
            <numerusform>{n} بنود متأخرة</numerusform>
            <numerusform>{n} بندًا متأخرًا</numerusform>
            <numerusform>{n} بند متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are due in the next seven days</source>
        <comment>{n} is due in the next seven days</comment>
        <translation>
            <numerusform>لا شيء مستحق في الأيام السبعة القادمة</numerusform>
            <numerusform>واحد مستحق في الأيام السبعة القادمة</numerusform>
            <numerusform>اثنان مستحقان في الأيام السبعة القادمة</numerusform>
            <numerusform>{n} مستحقة في الأيام السبعة القادمة</numerusform>
            <numerusform>{n} مستحقة في الأيام السبعة القادمة</numerusform>
            <numerusform>{n} مستحقة في الأيام السبعة القادمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue.</source>
        <comment>{n} item is overdue.</comment>
        <translation>
            <numerusform>لا بنود متأخرة.</numerusform>
            <numerusform>بند واحد متأخر.</numerusform>
            <numerusform>بندان متأخران.</numerusform>
            <numerusform>{n} بنود متأخرة.</numerusform>
            <numerusform>{n} بندًا متأخرًا.</numerusform>
            <numerusform>{n} بند متأخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are due in the next seven days.</source>
        <comment>{n} item is due in the next seven days.</comment>
        <translation>
            <numerusform>لا بنود مستحقة في الأيام السبعة القادمة.</numerusform>
            <numerusform>بند واحد مستحق في الأيام السبعة القادمة.</numerusform>
            <numerusform>بندان مستحقان في الأيام السبعة القادمة.</numerusform>
            <numerusform>{n} بنود مستحقة في الأيام السبعة القادمة.</numerusform>
            <numerusform>{n} بندًا مستحقًا في الأيام السبعة القادمة.</numerusform>
            <numerusform>{n} بند مستحق في الأيام السبعة القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>لا شيء مستحق هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>غدًا، {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>الاستحقاق {day}</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, {n} days late</source>
        <comment>due {day}, {n} day late</comment>
        <translation>
            <numerusform>الاستحقاق {day}</numerusform>
            <numerusform>الاستحقاق {day}، متأخر يومًا واحدًا</numerusform>
            <numerusform>الاستحقاق {day}، متأخر يومين</numerusform>
            <numerusform>الاستحقاق {day}، متأخر {n} أيام</numerusform>
            <numerusform>الاستحقاق {day}، متأخر {n} يومًا</numerusform>
            <numerusform>الاستحقاق {day}، متأخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>What is open and due up to {day}, over all lists in use.</source>
        <translation>ما لم يُنجز ويحين موعده حتى {day}، في كل القوائم المستخدمة.</translation>
    </message>
    <message>
        <source>Only the first {limit} items of your lists are shown: say more.</source>
        <translation>لا يُعرض من بنود قوائمك إلا الأول منها، وعددها {limit}: أضف كلمات إلى البحث.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lists</source>
        <comment>{n} list</comment>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>{n} قوائم</numerusform>
            <numerusform>{n} قائمة</numerusform>
            <numerusform>{n} قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>{n} بنود</numerusform>
            <numerusform>{n} بندًا</numerusform>
            <numerusform>{n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} كيلوبايت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} ميغابايت</translation>
    </message>
    <message>
        <source>last change {moment}</source>
        <translation>آخر تغيير {moment}</translation>
    </message>
    <message>
        <source>Nothing: it says the same as what is here now.</source>
        <translation>لا شيء: فيها ما هو هنا الآن نفسه.</translation>
    </message>
    <message>
        <source>Comes back: {names}.</source>
        <translation>يعود: {names}.</translation>
    </message>
    <message>
        <source>Goes, as it was made later: {names}.</source>
        <translation>يزول، لأنه أُنشئ لاحقًا: {names}.</translation>
    </message>
    <message>
        <source>{name}: {amounts}.</source>
        <translation>{name}: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks: {n} differences.</source>
        <comment>Bookmarks: {n} difference.</comment>
        <translation>
            <numerusform>الإشارات المرجعية: لا فروق.</numerusform>
            <numerusform>الإشارات المرجعية: فرق واحد.</numerusform>
            <numerusform>الإشارات المرجعية: فرقان.</numerusform>
            <numerusform>الإشارات المرجعية: {n} فروق.</numerusform>
            <numerusform>الإشارات المرجعية: {n} فرقًا.</numerusform>
            <numerusform>الإشارات المرجعية: {n} فرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (now {renamed})</source>
        <translation>{name} (الآن {renamed})</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come back</source>
        <comment>{n} item comes back</comment>
        <translation>
            <numerusform>لا بنود تعود</numerusform>
            <numerusform>بند واحد يعود</numerusform>
            <numerusform>بندان يعودان</numerusform>
            <numerusform>{n} بنود تعود</numerusform>
            <numerusform>{n} بندًا يعود</numerusform>
            <numerusform>{n} بند يعود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items go</source>
        <comment>{n} item goes</comment>
        <translation>
            <numerusform>لا بنود تزول</numerusform>
            <numerusform>بند واحد يزول</numerusform>
            <numerusform>بندان يزولان</numerusform>
            <numerusform>{n} بنود تزول</numerusform>
            <numerusform>{n} بندًا يزول</numerusform>
            <numerusform>{n} بند يزول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are as they were then</source>
        <comment>{n} item is as it was then</comment>
        <translation>
            <numerusform>لا بنود كما كانت آنذاك</numerusform>
            <numerusform>بند واحد كما كان آنذاك</numerusform>
            <numerusform>بندان كما كانا آنذاك</numerusform>
            <numerusform>{n} بنود كما كانت آنذاك</numerusform>
            <numerusform>{n} بندًا كما كان آنذاك</numerusform>
            <numerusform>{n} بند كما كان آنذاك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes among them</source>
        <comment>{n} note among them</comment>
        <translation>
            <numerusform>لا ملاحظات بينها</numerusform>
            <numerusform>بينها ملاحظة واحدة</numerusform>
            <numerusform>بينها ملاحظتان</numerusform>
            <numerusform>بينها {n} ملاحظات</numerusform>
            <numerusform>بينها {n} ملاحظة</numerusform>
            <numerusform>بينها {n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>what is said about the list</source>
        <translation>ما قيل عن القائمة</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} واسم آخر</numerusform>
            <numerusform>{names} واسمان آخران</numerusform>
            <numerusform>{names} و{n} أسماء أخرى</numerusform>
            <numerusform>{names} و{n} اسمًا آخر</numerusform>
            <numerusform>{names} و{n} اسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines {lines} of the {document}</source>
        <translation>الأسطر {lines} من {document}</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>في هذه القائمة</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>there is a fault in the program. What was saved before is safe.</source>
        <translation>في البرنامج خلل. ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>A report of it could not be kept in {folder}.</source>
        <translation>تعذّر حفظ تقرير عنه في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>A report of it, without anything of yours, is in {path}</source>
        <translation>تقرير عنه، ليس فيه شيء يخصك، في ⁦{path}⁩</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>short</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>short</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}</source>
        <translation>{weekday}، {day} {month}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{time} a.m.</source>
        <translation>{time} صباحًا</translation>
    </message>
    <message>
        <source>{time} p.m.</source>
        <translation>{time} مساءً</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{weekday}, {day} ({distance})</source>
        <translation>{weekday}، {day} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <comment>in {n} day</comment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>يوم يوما أيام ايام ي</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>أسبوع أسبوعا أسابيع اسبوع اسبوعا اسابيع</translation>
    </message>
    <message>
        <source>m month months</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>شهر شهرا أشهر اشهر شهور ش</translation>
    </message>
    <message>
        <source>y year years</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>سنة سنوات سنين عام عاما أعوام اعوام س</translation>
    </message>
    <message>
        <source>st nd rd th</source>
        <comment>typed behind the number of a day, apart by spaces</comment>
        <translation>st nd rd th</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed between a day and its month, apart by spaces</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>next</source>
        <comment>typed beside a weekday to come, apart by spaces</comment>
        <translation>القادم القادمة المقبل المقبلة التالي التالية</translation>
    </message>
    <message>
        <source>week</source>
        <translation>الأسبوع أسبوع اسبوع الاسبوع</translation>
    </message>
    <message>
        <source>in</source>
        <comment>typed before 3 days</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>state of {}</source>
        <translation>حالة {}</translation>
    </message>
    <message>
        <source>note on {}</source>
        <translation>ملاحظة على {}</translation>
    </message>
    <message>
        <source>change to {}</source>
        <translation>تغيير في {}</translation>
    </message>
    <message>
        <source>adding {}</source>
        <translation>إضافة {}</translation>
    </message>
    <message>
        <source>removing {}</source>
        <translation>إزالة {}</translation>
    </message>
    <message>
        <source>bringing back {}</source>
        <translation>إعادة {}</translation>
    </message>
    <message>
        <source>moving {}</source>
        <translation>نقل {}</translation>
    </message>
    <message>
        <source>making {}</source>
        <translation>إنشاء {}</translation>
    </message>
    <message>
        <source>starting {} again</source>
        <translation>بدء {} من جديد</translation>
    </message>
    <message>
        <source>import of {}</source>
        <translation>استيراد {}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>بند</translation>
    </message>
    <message numerus="yes">
        <source>{n} checklists</source>
        <comment>{n} checklist</comment>
        <translation>
            <numerusform>لا قوائم تحقق</numerusform>
            <numerusform>قائمة تحقق واحدة</numerusform>
            <numerusform>قائمتا تحقق</numerusform>
            <numerusform>{n} قوائم تحقق</numerusform>
            <numerusform>{n} قائمة تحقق</numerusform>
            <numerusform>{n} قائمة تحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>قائمة تحقق</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{lead} with {partners}</source>
        <translation>{lead} مع {partners}</translation>
    </message>
    <message>
        <source>{status} as of {day}</source>
        <translation>{status} حتى {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{source}, line {lines}</source>
        <translation>{source}، السطر {lines}</translation>
    </message>
    <message>
        <source>{source}, lines {lines}</source>
        <translation>{source}، الأسطر {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{n} principles</source>
        <comment>{n} principle</comment>
        <translation>
            <numerusform>لا مبادئ</numerusform>
            <numerusform>مبدأ واحد</numerusform>
            <numerusform>مبدآن</numerusform>
            <numerusform>{n} مبادئ</numerusform>
            <numerusform>{n} مبدأً</numerusform>
            <numerusform>{n} مبدأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} priority actions</source>
        <comment>{n} priority action</comment>
        <translation>
            <numerusform>لا إجراءات ذات أولوية</numerusform>
            <numerusform>إجراء واحد ذو أولوية</numerusform>
            <numerusform>إجراءان ذوا أولوية</numerusform>
            <numerusform>{n} إجراءات ذات أولوية</numerusform>
            <numerusform>{n} إجراءً ذا أولوية</numerusform>
            <numerusform>{n} إجراء ذي أولوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commitments</source>
        <comment>{n} commitment</comment>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>{n} التزامات</numerusform>
            <numerusform>{n} التزامًا</numerusform>
            <numerusform>{n} التزام</numerusform>
        </translation>
    </message>
    <message>
        <source>A design needs a name to be kept under.</source>
        <translation>يحتاج التصميم إلى اسم يُحفظ به.</translation>
    </message>
    <message>
        <source>{most} designs are kept already. Delete one that you no longer need.</source>
        <translation>بلغت التصاميم المحفوظة {most}، وهو الحد الأقصى. احذف تصميمًا لم تعد بحاجة إليه.</translation>
    </message>
    <message>
        <source>The design is kept only until you close the program: {path} could not be written.</source>
        <translation>لا يُحفظ التصميم إلا إلى أن تغلق البرنامج: تعذّرت الكتابة إلى ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>What can be done is told by: four-pillars recover</source>
        <translation>ما يمكن فعله يبيّنه الأمر: four-pillars recover</translation>
    </message>
    <message numerus="yes">
        <source>{n} records; {coverage}</source>
        <comment>{n} record; {coverage}</comment>
        <translation>
            <numerusform>لا سجلات؛ {coverage}</numerusform>
            <numerusform>سجل واحد؛ {coverage}</numerusform>
            <numerusform>سجلان؛ {coverage}</numerusform>
            <numerusform>{n} سجلات؛ {coverage}</numerusform>
            <numerusform>{n} سجلًا؛ {coverage}</numerusform>
            <numerusform>{n} سجل؛ {coverage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticks</source>
        <comment>{n} tick</comment>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>{n} علامات</numerusform>
            <numerusform>{n} علامة</numerusform>
            <numerusform>{n} علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>whole; {amounts}</source>
        <translation>سليم؛ {amounts}</translation>
    </message>
    <message>
        <source>{folder}: only {free} MB are free on its disk. Make room, or changes and backups will be refused.</source>
        <translation>المجلد ⁦{folder}⁩: لم يبقَ على قرصه سوى {free} ميغابايت. أفسح مكانًا، وإلا رُفضت التغييرات والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>{path} may be looked into by others on this computer. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</source>
        <translation>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩. لقصره عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</translation>
    </message>
    <message numerus="yes">
        <source>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</source>
        <comment>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= &apos;{folder}&apos;</comment>
        <translation>
            <numerusform>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩. لقصره عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</numerusform>
            <numerusform>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩ وعلى واحد آخر. لقصر ذلك عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</numerusform>
            <numerusform>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩ وعلى اثنين آخرين. لقصر ذلك عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</numerusform>
            <numerusform>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩ وعلى {n} أخرى. لقصر ذلك عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</numerusform>
            <numerusform>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩ وعلى {n} أخرى. لقصر ذلك عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</numerusform>
            <numerusform>يمكن لآخرين على هذا الحاسوب الاطلاع على ⁦{path}⁩ وعلى {n} أخرى. لقصر ذلك عليك: ⁦chmod -R go= &apos;{folder}&apos;⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} backups cannot be brought back: {names}. The others can; remove these when you do not need them.</source>
        <comment>{bad} of {n} backup cannot be brought back: {names}. The others can; remove these when you do not need them.</comment>
        <translation>
            <numerusform>لا نسخ احتياطية.</numerusform>
            <numerusform>لا تمكن استعادة النسخة الاحتياطية الوحيدة: {names}. أزلها عندما لا تحتاج إليها.</numerusform>
            <numerusform>لا تمكن استعادة {bad} من نسختين احتياطيتين: {names}. أما غيرها فتمكن استعادته؛ أزل هذه عندما لا تحتاج إليها.</numerusform>
            <numerusform>لا تمكن استعادة {bad} من {n} نسخ احتياطية: {names}. أما غيرها فتمكن استعادته؛ أزل هذه عندما لا تحتاج إليها.</numerusform>
            <numerusform>لا تمكن استعادة {bad} من {n} نسخة احتياطية: {names}. أما غيرها فتمكن استعادته؛ أزل هذه عندما لا تحتاج إليها.</numerusform>
            <numerusform>لا تمكن استعادة {bad} من {n} نسخة احتياطية: {names}. أما غيرها فتمكن استعادته؛ أزل هذه عندما لا تحتاج إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups, all whole; the newest of {newest}</source>
        <comment>{n} backup, all whole; the newest of {newest}</comment>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة سليمة، من {newest}</numerusform>
            <numerusform>نسختان احتياطيتان، كلتاهما سليمة؛ أحدثهما من {newest}</numerusform>
            <numerusform>{n} نسخ احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>{n} نسخة احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>{n} نسخة احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files in {folder}: {names}. Remove them when you do not miss anything.</source>
        <comment>{n} earlier file in {folder}: {names}. Remove them when you do not miss anything.</comment>
        <translation>
            <numerusform>لا ملفات سابقة في ⁦{folder}⁩</numerusform>
            <numerusform>ملف سابق واحد في ⁦{folder}⁩: {names}. أزله إذا لم ينقصك شيء.</numerusform>
            <numerusform>ملفان سابقان في ⁦{folder}⁩: {names}. أزلهما إذا لم ينقصك شيء.</numerusform>
            <numerusform>{n} ملفات سابقة في ⁦{folder}⁩: {names}. أزلها إذا لم ينقصك شيء.</numerusform>
            <numerusform>{n} ملفًا سابقًا في ⁦{folder}⁩: {names}. أزلها إذا لم ينقصك شيء.</numerusform>
            <numerusform>{n} ملف سابق في ⁦{folder}⁩: {names}. أزلها إذا لم ينقصك شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>missing: {names}. Install Four Pillars again.</source>
        <translation>ناقص: {names}. أعد تثبيت Four Pillars.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة تحقق جديدة</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>الخطة كلها</translation>
    </message>
    <message>
        <source>What I am looking at</source>
        <translation>ما أنظر إليه الآن</translation>
    </message>
    <message numerus="yes">
        <source>{n} items of your own</source>
        <comment>{n} item of your own</comment>
        <translation>
            <numerusform>لا بنود خاصة بك</numerusform>
            <numerusform>بند واحد خاص بك</numerusform>
            <numerusform>بندان خاصان بك</numerusform>
            <numerusform>{n} بنود خاصة بك</numerusform>
            <numerusform>{n} بندًا خاصًا بك</numerusform>
            <numerusform>{n} بند خاص بك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer in the plan</source>
        <comment>{n} no longer in the plan</comment>
        <translation>
            <numerusform>لا بنود خارج الخطة</numerusform>
            <numerusform>واحد لم يعد في الخطة</numerusform>
            <numerusform>اثنان لم يعودا في الخطة</numerusform>
            <numerusform>{n} لم تعد في الخطة</numerusform>
            <numerusform>{n} لم تعد في الخطة</numerusform>
            <numerusform>{n} لم تعد في الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>0 أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>0 أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>{n} أسابيع</numerusform>
            <numerusform>{n} أسبوعًا</numerusform>
            <numerusform>{n} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {time} or overdue</source>
        <translation>خلال {time} أو متأخر</translation>
    </message>
    <message>
        <source>More than {time} ahead</source>
        <translation>بعد أكثر من {time}</translation>
    </message>
    <message>
        <source>{time} ahead or more</source>
        <translation>بعد {time} أو أكثر</translation>
    </message>
    <message>
        <source>Within {time}</source>
        <translation>خلال {time}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>قبل {day}</translation>
    </message>
    <message>
        <source>Up to {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>بعد {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>ابتداءً من {day}</translation>
    </message>
    <message>
        <source>Your checklists, ticks and notes, with their history</source>
        <translation>قوائم التحقق والعلامات والملاحظات الخاصة بك، مع تاريخها</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>نسخها الاحتياطية</translation>
    </message>
    <message>
        <source>Damaged files that were set aside</source>
        <translation>الملفات التالفة التي وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Texts that had not been saved yet</source>
        <translation>النصوص التي لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>How the window was left</source>
        <translation>كيف تُركت النافذة</translation>
    </message>
    <message>
        <source>Designs of papers</source>
        <translation>تصاميم الأوراق</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>تقارير الخلل</translation>
    </message>
    <message>
        <source>What is there for the moment only</source>
        <translation>ما هو موجود مؤقتًا فقط</translation>
    </message>
    <message>
        <source>Files you have exported, shared, printed or copied elsewhere are not touched: delete those yourself.</source>
        <translation>الملفات التي صدّرتها أو شاركتها أو طبعتها أو نسختها إلى مكان آخر لا تُمس: احذفها بنفسك.</translation>
    </message>
    <message>
        <source>Each file is written over with zeros and then deleted. On a plain hard disk that leaves nothing to be read. An SSD or a USB stick may keep old copies of what was written over, and so may snapshots of the file system, backups of this computer and folders kept in a cloud: the program cannot reach those. Where that matters, a password from the first day on helps more than erasing, and so does a disk that is encrypted as a whole.</source>
        <translation>يُكتب على كل ملف أصفار ثم يُحذف. على القرص الصلب العادي لا يترك ذلك شيئًا يُقرأ. أما قرص SSD أو ذاكرة USB فقد تحتفظ بنسخ قديمة مما كُتب فوقه، وكذلك لقطات نظام الملفات والنسخ الاحتياطية لهذا الحاسوب والمجلدات المحفوظة في سحابة: لا يستطيع البرنامج الوصول إليها. وحيث يهم ذلك، تنفع كلمة مرور منذ اليوم الأول أكثر من المحو، وكذلك قرص مشفّر بكامله.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} files, {size}</source>
        <comment>{what}: {n} file, {size}</comment>
        <translation>
            <numerusform>{what}: لا ملفات</numerusform>
            <numerusform>{what}: ملف واحد، {size}</numerusform>
            <numerusform>{what}: ملفان، {size}</numerusform>
            <numerusform>{what}: {n} ملفات، {size}</numerusform>
            <numerusform>{what}: {n} ملفًا، {size}</numerusform>
            <numerusform>{what}: {n} ملف، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything Four Pillars kept was erased.</source>
        <translation>مُحي كل ما كان يحتفظ به Four Pillars.</translation>
    </message>
    <message>
        <source>These could not be erased: {names}. Everything else was. Remove them yourself.</source>
        <translation>تعذّر محو ما يلي: {names}. ومُحي كل ما عداه. أزله بنفسك.</translation>
    </message>
    <message>
        <source>Not Four Pillars&apos; own, and left: {names}.</source>
        <translation>ليس من Four Pillars، وقد تُرك: {names}.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>From {number} of {all}</source>
        <translation>من {number} من {all}</translation>
    </message>
    <message>
        <source>Not {field}</source>
        <translation>باستثناء {field}</translation>
    </message>
    <message>
        <source>{label}: {values}.</source>
        <translation>{label}: {values}.</translation>
    </message>
    <message>
        <source>{field}: nothing is called “{value}”.</source>
        <translation>{field}: لا شيء باسم «{value}».</translation>
    </message>
    <message>
        <source>{field} {value} could be: {names}.</source>
        <translation>{field} {value} قد يعني: {names}.</translation>
    </message>
    <message>
        <source>{field} {value} is not known; there are: {names}.</source>
        <translation>{field} {value} غير معروف؛ والموجود: {names}.</translation>
    </message>
    <message>
        <source>{reference} Lines {lines}.</source>
        <translation>{reference} الأسطر {lines}.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already. Close that window first.</source>
        <translation>البرنامج Four Pillars مفتوح أصلًا مع ⁦{folder}⁩. أغلق تلك النافذة أولًا.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already, and that window does not answer. Your data is safe. Wait a moment and try again, or end that program first.</source>
        <translation>البرنامج Four Pillars مفتوح أصلًا مع ⁦{folder}⁩، وتلك النافذة لا تستجيب. بياناتك سليمة. انتظر لحظة وحاول مرة أخرى، أو أنهِ ذلك البرنامج أولًا.</translation>
    </message>
    <message>
        <source>{id} (no longer in the plan)</source>
        <translation>{id} (لم يعد في الخطة)</translation>
    </message>
    <message>
        <source>Plan records</source>
        <translation>سجلات الخطة</translation>
    </message>
    <message>
        <source>Built into {name}:</source>
        <translation>مدمج في {name}:</translation>
    </message>
    <message>
        <source>{item} could be several items: {names}. Nothing was changed.</source>
        <translation>قد يعني {item} عدة بنود: {names}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no item {item} in this checklist. Ids of records look like PRE-1, PA-DOJ-08 or COM-20; those of your own items are shown by: four-pillars checklist show</source>
        <translation>لا بند {item} في قائمة التحقق هذه. معرّفات السجلات تشبه PRE-1 أو PA-DOJ-08 أو COM-20؛ ومعرّفات بنودك الخاصة يعرضها الأمر: four-pillars checklist show</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>الاستحقاق {day}</translation>
    </message>
    <message>
        <source>A checklist needs a name.</source>
        <translation>تحتاج قائمة التحقق إلى اسم.</translation>
    </message>
    <message>
        <source>There is a checklist named “{name}” already.</source>
        <translation>توجد قائمة تحقق باسم «{name}» من قبل.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
    <message>
        <source>Closed on {day}: it can be read, not changed.</source>
        <translation>أُغلقت في {day}: تمكن قراءتها لا تغييرها.</translation>
    </message>
    <message>
        <source>In the archive since {day}.</source>
        <translation>في الأرشيف منذ {day}.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا بنود بعد</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>أُنجز {done} من {base}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not applicable</source>
        <comment>{n} not applicable</comment>
        <translation>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <comment>{n} overdue</comment>
        <translation>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items due within a week</source>
        <comment>{n} item due within a week</comment>
        <translation>
            <numerusform>لا بنود مستحقة خلال أسبوع</numerusform>
            <numerusform>بند واحد مستحق خلال أسبوع</numerusform>
            <numerusform>بندان مستحقان خلال أسبوع</numerusform>
            <numerusform>{n} بنود مستحقة خلال أسبوع</numerusform>
            <numerusform>{n} بندًا مستحقًا خلال أسبوع</numerusform>
            <numerusform>{n} بند مستحق خلال أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{n} سجلات</numerusform>
            <numerusform>{n} سجلًا</numerusform>
            <numerusform>{n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>في {list}</translation>
    </message>
    <message>
        <source>{field}: no item of the open list has “{value}”.</source>
        <translation>{field}: لا بند في القائمة المفتوحة له «{value}».</translation>
    </message>
    <message>
        <source>{field}: no list is called “{value}”.</source>
        <translation>{field}: لا قائمة باسم «{value}».</translation>
    </message>
    <message>
        <source>{name} is an SVG drawing, which cannot be put on paper here. Save it as PNG and choose that.</source>
        <translation>الملف {name} رسم SVG، ولا يمكن وضعه على الورق هنا. احفظه بصيغة PNG واختر ذلك.</translation>
    </message>
    <message>
        <source>The logo is not on this computer ({path}). Copy it to a folder here and choose it there.</source>
        <translation>الشعار ليس على هذا الحاسوب (⁦{path}⁩). انسخه إلى مجلد هنا واختره هناك.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture.</source>
        <translation>هذا مجلد: {name}. اختر صورة.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a picture.</source>
        <translation>هذا ليس ملفًا: {name}. اختر صورة.</translation>
    </message>
    <message>
        <source>The logo {name} is larger than {most} MB. Save it smaller: {width} pixels of width are enough.</source>
        <translation>الشعار {name} أكبر من {most} ميغابايت. احفظه أصغر: يكفي عرض {width} بكسل.</translation>
    </message>
    <message>
        <source>The logo {name} could not be opened ({reason}). Choose it anew, or print without one.</source>
        <translation>تعذّر فتح الشعار {name} ({reason}). اختره من جديد، أو اطبع من دونه.</translation>
    </message>
    <message>
        <source>The logo has a path that no file can have. Choose it anew.</source>
        <translation>مسار الشعار لا يمكن أن يكون لأي ملف. اختره من جديد.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be printed. Choose a PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>ليس هذا صورة تمكن طباعتها: {name}. اختر صورة PNG أو JPEG أو WebP أو GIF أو BMP.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or cut off. Save it anew and choose it again.</source>
        <translation>الصورة {name} تالفة أو مبتورة. احفظها من جديد واخترها مرة أخرى.</translation>
    </message>
    <message>
        <source>The logo {name} has more than {most} million pixels. Save it smaller: {width} pixels of width are enough.</source>
        <translation>في الشعار {name} أكثر من {most} مليون بكسل. احفظه أصغر: يكفي عرض {width} بكسل.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <comment>{n} link</comment>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>{n} روابط</numerusform>
            <numerusform>{n} رابطًا</numerusform>
            <numerusform>{n} رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked {day} by {who}</source>
        <translation>وضع العلامة {who} في {day}</translation>
    </message>
    <message>
        <source>ticked {day}</source>
        <translation>وُضعت العلامة في {day}</translation>
    </message>
    <message>
        <source>ticked {who}</source>
        <translation>وضع العلامة {who}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps</source>
        <comment>{done} of {n} step</comment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>{done} من خطوة واحدة</numerusform>
            <numerusform>{done} من خطوتين</numerusform>
            <numerusform>{done} من {n} خطوات</numerusform>
            <numerusform>{done} من {n} خطوة</numerusform>
            <numerusform>{done} من {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>الاستحقاق {when}</translation>
    </message>
    <message>
        <source>{named} of the plan&apos;s {official} priority actions are named in these sources.</source>
        <translation>تذكر هذه المصادر {named} من أصل {official} من إجراءات الخطة ذات الأولوية.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>With this code a Four Pillars workspace opens when its password is lost. Without the password and without this code nobody can open it, not even its makers.</source>
        <translation>بهذا الرمز تُفتح مساحة عمل Four Pillars عند فقدان كلمة مرورها. ومن دون كلمة المرور ومن دون هذا الرمز لا يستطيع أحد فتحها، ولا حتى صانعو البرنامج.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُعدّت في</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>كيفية استخدامه</translation>
    </message>
    <message>
        <source>Start Four Pillars. Where it asks for the password, type the code instead.</source>
        <translation>شغّل Four Pillars. وحيث يطلب كلمة المرور، اكتب الرمز بدلًا منها.</translation>
    </message>
    <message>
        <source>Capital or small letters, spaces and hyphens make no difference. What looks like an O is the digit 0, what looks like an I the digit 1. The small numbers are not typed.</source>
        <translation>لا فرق بين الأحرف الكبيرة والصغيرة، ولا تهم المسافات والشرطات. ما يشبه O هو الرقم 0، وما يشبه I هو الرقم 1. الأرقام الصغيرة لا تُكتب.</translation>
    </message>
    <message>
        <source>If a letter is wrong, you are told in which group.</source>
        <translation>إذا كان حرف خاطئًا، فستُخبر في أي مجموعة هو.</translation>
    </message>
    <message>
        <source>Then choose a new password, and print a new sheet.</source>
        <translation>ثم اختر كلمة مرور جديدة، واطبع ورقة جديدة.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>احفظها في مكان آمن</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read all that is written there. Keep it away from the computer, as you would a key to the house. Do not photograph or mail it.</source>
        <translation>من يملك هذه الورقة والملف يستطيع قراءة كل ما كُتب هناك. أبقها بعيدًا عن الحاسوب، كما تفعل بمفتاح البيت. لا تصوّرها ولا ترسلها بالبريد.</translation>
    </message>
    <message>
        <source>It is good until the password is changed or removed. Copies of the file from before then still open with it, so destroy it.</source>
        <translation>وهي صالحة إلى أن تُغيَّر كلمة المرور أو تُزال. أما نسخ الملف السابقة لذلك فتظل تُفتح بها، فأتلفها.</translation>
    </message>
    <message>
        <source>The code in one line, to be copied</source>
        <translation>الرمز في سطر واحد، للنسخ</translation>
    </message>
    <message>
        <source>Recovery sheet. Keep it away from the computer.</source>
        <translation>ورقة الاسترداد. أبقها بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged</source>
        <translation>لا يمكن فتح ملاحظاتك: الملف تالف</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged, or locked with a password</source>
        <translation>لا يمكن فتح ملاحظاتك: الملف تالف أو مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Your notes are not where they were</source>
        <translation>ملاحظاتك ليست حيث كانت</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: another program&apos;s file is in their place</source>
        <translation>لا يمكن فتح ملاحظاتك: في مكانها ملف برنامج آخر</translation>
    </message>
    <message>
        <source>Your notes were written by a newer Four Pillars</source>
        <translation>كُتبت ملاحظاتك بإصدار أحدث من Four Pillars</translation>
    </message>
    <message>
        <source>Your notes are in use by another program</source>
        <translation>ملاحظاتك يستخدمها برنامج آخر</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the disk is full, failing or gone</source>
        <translation>لا يمكن فتح ملاحظاتك: القرص ممتلئ أو معطوب أو غير موجود</translation>
    </message>
    <message>
        <source>Your notes cannot be written to</source>
        <translation>لا تمكن الكتابة إلى ملاحظاتك</translation>
    </message>
    <message>
        <source>The folder of your notes is a file</source>
        <translation>مجلد ملاحظاتك ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>To read and print what is on a write-protected stick, copy its folder to this computer and choose the copy.</source>
        <translation>لقراءة ما على ذاكرة محمية من الكتابة وطباعته، انسخ مجلدها إلى هذا الحاسوب واختر النسخة.</translation>
    </message>
    <message>
        <source>It was left as it is, and every way below keeps a copy of it first.</source>
        <translation>لقد تُرك كما هو، وكل طريقة أدناه تحفظ نسخة منه أولًا.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read all of {file}.</source>
        <translation>لا يستطيع Four Pillars قراءة كل ما في ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read {file}: it is damaged, it needs a password, or another program wrote it.</source>
        <translation>لا يستطيع Four Pillars قراءة ⁦{file}⁩: إنه تالف، أو يحتاج إلى كلمة مرور، أو كتبه برنامج آخر.</translation>
    </message>
    <message>
        <source>{file} belongs to another program.</source>
        <translation>الملف ⁦{file}⁩ يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>Say that you know it with: four-pillars recover --understood</source>
        <translation>للإقرار بأنك تعلم ذلك: four-pillars recover --understood</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>تمكن قراءة الخطة ومكتبتها مع ذلك.</translation>
    </message>
    <message>
        <source>Begin with empty notes? What is there now is kept in the folder set-aside, where this page and four-pillars recover find it again.</source>
        <translation>هل تريد البدء بملاحظات فارغة؟ ما هو موجود الآن يُحفظ في المجلد set-aside، حيث تجده هذه الصفحة والأمر four-pillars recover من جديد.</translation>
    </message>
    <message>
        <source>{moment}: {amounts}</source>
        <translation>{moment}: {amounts}</translation>
    </message>
    <message>
        <source>{moment}: {amounts}, last changed {changed}</source>
        <translation>{moment}: {amounts}، آخر تغيير {changed}</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>لا نسخة احتياطية في هذا المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder, but none that can be opened as it is.</source>
        <comment>{n} backup in this folder, but none that can be opened as it is.</comment>
        <translation>
            <numerusform>لا نسخ احتياطية في هذا المجلد.</numerusform>
            <numerusform>في هذا المجلد نسخة احتياطية واحدة، لكن لا يمكن فتحها كما هي.</numerusform>
            <numerusform>في هذا المجلد نسختان احتياطيتان، لكن لا يمكن فتح أي منهما كما هي.</numerusform>
            <numerusform>في هذا المجلد {n} نسخ احتياطية، لكن لا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية، لكن لا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية، لكن لا يمكن فتح أي منها كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder. The newest whole one is of {newest}.</source>
        <comment>{n} backup in this folder. The newest whole one is of {newest}.</comment>
        <translation>
            <numerusform>لا نسخ احتياطية في هذا المجلد.</numerusform>
            <numerusform>في هذا المجلد نسخة احتياطية واحدة سليمة، من {newest}.</numerusform>
            <numerusform>في هذا المجلد نسختان احتياطيتان. أحدث نسخة سليمة من {newest}.</numerusform>
            <numerusform>في هذا المجلد {n} نسخ احتياطية. أحدث نسخة سليمة من {newest}.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية. أحدث نسخة سليمة من {newest}.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية. أحدث نسخة سليمة من {newest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept aside earlier: {names}.</source>
        <translation>وُضع جانبًا من قبل: {names}.</translation>
    </message>
    <message>
        <source>Open the backup of {moment}</source>
        <translation>فتح النسخة الاحتياطية من {moment}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>كتابة كلمة المرور…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Take what can be read</source>
        <translation>أخذ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Begin with empty notes…</source>
        <translation>البدء بملاحظات فارغة…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Your notes are open as they were in the backup {name}.</source>
        <translation>ملاحظاتك مفتوحة كما كانت في النسخة الاحتياطية {name}.</translation>
    </message>
    <message>
        <source>Your notes begin anew.</source>
        <translation>تبدأ ملاحظاتك من جديد.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>ما كان هناك من قبل محفوظ في ⁦{folder}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <comment>{n} bookmark</comment>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>{n} إشارات مرجعية</numerusform>
            <numerusform>{n} إشارة مرجعية</numerusform>
            <numerusform>{n} إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and put into a new file: {amounts}.</source>
        <translation>قُرئ ووُضع في ملف جديد: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} pages of the old file could not be read: what stood on them alone is missing.</source>
        <comment>{bad} of {n} page of the old file could not be read: what stood on them alone is missing.</comment>
        <translation>
            <numerusform>لم تكن في الملف القديم صفحات.</numerusform>
            <numerusform>تعذّرت قراءة الصفحة الوحيدة من الملف القديم: ما كان فيها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من صفحتي الملف القديم: ما كان فيها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحات من الملف القديم: ما كان فيها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحة من الملف القديم: ما كان فيها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحة من الملف القديم: ما كان فيها وحدها ناقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items came without the note.</source>
        <comment>{n} item came without the note.</comment>
        <translation>
            <numerusform>جاءت كل البنود بملاحظاتها.</numerusform>
            <numerusform>جاء بند واحد من دون ملاحظته.</numerusform>
            <numerusform>جاء بندان من دون ملاحظتيهما.</numerusform>
            <numerusform>جاءت {n} بنود من دون ملاحظاتها.</numerusform>
            <numerusform>جاء {n} بندًا من دون ملاحظاتها.</numerusform>
            <numerusform>جاء {n} بند من دون ملاحظاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists lost the name, and are called Recovered list.</source>
        <comment>{n} list lost the name, and is called Recovered list.</comment>
        <translation>
            <numerusform>لم تفقد أي قائمة اسمها.</numerusform>
            <numerusform>فقدت قائمة واحدة اسمها، وتسمى Recovered list.</numerusform>
            <numerusform>فقدت قائمتان اسميهما، وتسميان Recovered list.</numerusform>
            <numerusform>فقدت {n} قوائم أسماءها، وتسمى Recovered list.</numerusform>
            <numerusform>فقدت {n} قائمة أسماءها، وتسمى Recovered list.</numerusform>
            <numerusform>فقدت {n} قائمة أسماءها، وتسمى Recovered list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>لا يُعرف شيء ناقص.</translation>
    </message>
    <message>
        <source>Undo begins anew. The damaged file is kept in {folder}.</source>
        <translation>تبدأ سلسلة «تراجع» من جديد. الملف التالف محفوظ في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>This is not the workspace that was open here last, on {moment}. Perhaps it was put back to an earlier one, or copied from elsewhere. Nothing was deleted; backups are in {folder}.</source>
        <translation>ليست هذه مساحة العمل التي كانت مفتوحة هنا آخر مرة، في {moment}. ربما أُعيدت إلى نسخة سابقة، أو نُسخت من مكان آخر. لم يُحذف شيء؛ والنسخ الاحتياطية في ⁦{folder}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved on {moment} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved on {moment} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>لا تغييرات ناقصة.</numerusform>
            <numerusform>تغيير واحد حُفظ في {moment} ناقص: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>تغييران حُفظا في {moment} ناقصان: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>{n} تغييرات حُفظت في {moment} ناقصة: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>{n} تغييرًا حُفظت في {moment} ناقصة: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>{n} تغيير حُفظت في {moment} ناقصة: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved between {first} and {last} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved between {first} and {last} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>لا تغييرات ناقصة.</numerusform>
            <numerusform>تغيير واحد حُفظ بين {first} و{last} ناقص: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>تغييران حُفظا بين {first} و{last} ناقصان: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>{n} تغييرات حُفظت بين {first} و{last} ناقصة: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>{n} تغييرًا حُفظت بين {first} و{last} ناقصة: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
            <numerusform>{n} تغيير حُفظت بين {first} و{last} ناقصة: أُعيد الملف إلى نسخة سابقة، أو حُذف جزء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here is whole; backups are in {folder}.</source>
        <translation>ما هو هنا سليم؛ والنسخ الاحتياطية في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <source>text changed: look again</source>
        <translation>تغيّر النص: انظر فيه مجددًا</translation>
    </message>
    <message>
        <source>who: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <comment>{done} of {n} step done</comment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>أُنجزت {done} من خطوة واحدة</numerusform>
            <numerusform>أُنجزت {done} من خطوتين</numerusform>
            <numerusform>أُنجزت {done} من {n} خطوات</numerusform>
            <numerusform>أُنجزت {done} من {n} خطوة</numerusform>
            <numerusform>أُنجزت {done} من {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>متأخر: {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>الاستحقاق اليوم</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>الاستحقاق اليوم</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>المصادر تختلف</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} found</source>
        <comment>{name}, {n} found</comment>
        <translation>
            <numerusform>{name}، لا نتائج</numerusform>
            <numerusform>{name}، نتيجة واحدة</numerusform>
            <numerusform>{name}، نتيجتان</numerusform>
            <numerusform>{name}، {n} نتائج</numerusform>
            <numerusform>{name}، {n} نتيجة</numerusform>
            <numerusform>{name}، {n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>عليه ملاحظة</translation>
    </message>
    <message>
        <source>Item of {list}</source>
        <translation>بند من {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <comment>{n} day left</comment>
        <translation>
            <numerusform>لم تبقَ أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت {n} أيام</numerusform>
            <numerusform>بقي {n} يومًا</numerusform>
            <numerusform>بقي {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>يزول اليوم</translation>
    </message>
    <message>
        <source>put here on {day}</source>
        <translation>وُضع هنا في {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved to done</source>
        <comment>{n} moved to done</comment>
        <translation>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slipped back</source>
        <comment>{n} slipped back</comment>
        <translation>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed otherwise</source>
        <comment>{n} changed otherwise</comment>
        <translation>
            <numerusform>تغيّر على نحو آخر: {n}</numerusform>
            <numerusform>تغيّر على نحو آخر: {n}</numerusform>
            <numerusform>تغيّر على نحو آخر: {n}</numerusform>
            <numerusform>تغيّر على نحو آخر: {n}</numerusform>
            <numerusform>تغيّر على نحو آخر: {n}</numerusform>
            <numerusform>تغيّر على نحو آخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <comment>{n} left out</comment>
        <translation>
            <numerusform>متروك: {n}</numerusform>
            <numerusform>متروك: {n}</numerusform>
            <numerusform>متروك: {n}</numerusform>
            <numerusform>متروك: {n}</numerusform>
            <numerusform>متروك: {n}</numerusform>
            <numerusform>متروك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another due day</source>
        <comment>{n} with another due day</comment>
        <translation>
            <numerusform>بيوم استحقاق آخر: {n}</numerusform>
            <numerusform>بيوم استحقاق آخر: {n}</numerusform>
            <numerusform>بيوم استحقاق آخر: {n}</numerusform>
            <numerusform>بيوم استحقاق آخر: {n}</numerusform>
            <numerusform>بيوم استحقاق آخر: {n}</numerusform>
            <numerusform>بيوم استحقاق آخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another note</source>
        <comment>{n} with another note</comment>
        <translation>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done now</source>
        <translation>أُنجز الآن</translation>
    </message>
    <message>
        <source>Slipped back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تغيّرت الملاحظة</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>مطلوب من جديد</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>لم يعد ينطبق</translation>
    </message>
    <message>
        <source>No due day, before {before}</source>
        <translation>بلا يوم استحقاق، وكان {before}</translation>
    </message>
    <message>
        <source>Due {day}, before none</source>
        <translation>الاستحقاق {day}، وكان بلا يوم</translation>
    </message>
    <message>
        <source>Due {day}, before {before}</source>
        <translation>الاستحقاق {day}، وكان {before}</translation>
    </message>
    <message>
        <source>Nothing moved between these two runs.</source>
        <translation>لم يتغير شيء بين هاتين الجولتين.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>What moved: {list}</source>
        <translation>ما تغيّر: {list}</translation>
    </message>
    <message>
        <source>{before}, beside {now}. {summary}</source>
        <translation>{before}، مقابل {now}. {summary}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}، ثم {now}</translation>
    </message>
    <message>
        <source>There is no record {id}. Ids look like PRE-1, PA-DOJ-08 or COM-20; find them with: four-pillars list</source>
        <translation>لا سجل {id}. المعرّفات تشبه PRE-1 أو PA-DOJ-08 أو COM-20؛ ابحث عنها بالأمر: four-pillars list</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>الاستحقاق: {day}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>منجز: {step}</translation>
    </message>
    <message>
        <source>To do: {step}</source>
        <translation>مطلوب: {step}</translation>
    </message>
    <message>
        <source>Short. Four words that do not belong together are long and easy to remember.</source>
        <translation>قصيرة. أربع كلمات لا رابط بينها طويلة وسهلة التذكر.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or counts on. Mix words that do not belong together.</source>
        <translation>سهلة التخمين: كثير منها يتكرر أو يتسلسل. امزج كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Fair. Each letter more makes it much harder to guess.</source>
        <translation>مقبولة. كل حرف إضافي يجعل تخمينها أصعب بكثير.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <comment>{n} item.</comment>
        <translation>
            <numerusform>لا بنود.</numerusform>
            <numerusform>بند واحد.</numerusform>
            <numerusform>بندان.</numerusform>
            <numerusform>{n} بنود.</numerusform>
            <numerusform>{n} بندًا.</numerusform>
            <numerusform>{n} بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>أُنجز في {day}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجز اليوم</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>الاستحقاق غدًا</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>الاستحقاق {day}</translation>
    </message>
    <message>
        <source>{done} of {base} done ({percent}%)</source>
        <translation>أُنجز {done} من {base} ({percent}%)</translation>
    </message>
    <message numerus="yes">
        <source>{n} in progress</source>
        <comment>{n} in progress</comment>
        <translation>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <comment>{n} to do</comment>
        <translation>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts}. {soon} due in the next seven days, {lately} done in the last seven. What does not apply is not counted.</source>
        <translation>{amounts}. المستحق في الأيام السبعة القادمة: {soon}، والمنجز في السبعة الماضية: {lately}. لا يُحسب ما لا ينطبق.</translation>
    </message>
    <message>
        <source>Progress: {scope}</source>
        <translation>التقدّم: {scope}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>عقد {decade}</translation>
    </message>
    <message>
        <source>some time in {time}</source>
        <translation>في وقت ما من {time}</translation>
    </message>
    <message>
        <source>the {decade}</source>
        <translation>{decade}</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>صفحة فارغة</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Add records or items of your own.</source>
        <translation>لا شيء فيها بعد. أضف سجلات أو بنودًا خاصة بك.</translation>
    </message>
    <message>
        <source>The whole plan ({n})</source>
        <translation>الخطة كلها ({n})</translation>
    </message>
    <message>
        <source>Every record, and those of later editions as they come.</source>
        <translation>كل السجلات، وسجلات الإصدارات اللاحقة عند صدورها.</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Everything that is filed under a topic.</source>
        <translation>كل ما هو مصنّف تحت موضوع.</translation>
    </message>
    <message>
        <source>An agency</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Everything that an agency, or a part of it, leads or takes part in.</source>
        <translation>كل ما تقوده جهة أو جزء منها أو تشارك فيه.</translation>
    </message>
    <message>
        <source>Another checklist</source>
        <translation>قائمة تحقق أخرى</translation>
    </message>
    <message>
        <source>The same items once more, to go their own way.</source>
        <translation>البنود نفسها مرة أخرى، لتسلك طريقها الخاص.</translation>
    </message>
    <message>
        <source>What is shown now ({n})</source>
        <translation>ما هو معروض الآن ({n})</translation>
    </message>
    <message numerus="yes">
        <source>The {n} records that the list shows now.</source>
        <comment>The {n} record that the list shows now.</comment>
        <translation>
            <numerusform>لا سجلات تعرضها القائمة الآن.</numerusform>
            <numerusform>السجل الوحيد الذي تعرضه القائمة الآن.</numerusform>
            <numerusform>السجلان اللذان تعرضهما القائمة الآن.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن، وعددها {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن، وعددها {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن، وعددها {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written: there is no room left there. Nothing was changed. Make room, or choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩: لم يبقَ هناك مكان. لم يتغير شيء. أفسح مكانًا، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written: another program has it open, or this folder is not yours to write to. Nothing was changed. Close it there, or choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩: إنه مفتوح في برنامج آخر، أو ليس لك أن تكتب في هذا المجلد. لم يتغير شيء. أغلقه هناك، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was changed. Choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩ ({reason}). لم يتغير شيء. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>[removed: {text}]</source>
        <translation>[أُزيل: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[أُضيف: {text}]</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>إجراء ذو أولوية</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Changes since 2020</source>
        <translation>التغييرات منذ 2020</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>حيث تختلف المصادر</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Related activities</source>
        <translation>أنشطة ذات صلة</translation>
    </message>
    <message>
        <source>Records and firsts</source>
        <translation>أرقام قياسية وسوابق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Countries and organizations</source>
        <translation>البلدان والمنظمات</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>الركائز</translation>
    </message>
    <message>
        <source>Voices of the press call</source>
        <translation>أصوات الإحاطة الصحفية الهاتفية</translation>
    </message>
    <message>
        <source>Wordings of the press call</source>
        <translation>صياغات الإحاطة الصحفية الهاتفية</translation>
    </message>
    <message>
        <source>Passages of fact sheets</source>
        <translation>فقرات صحائف الوقائع</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه الأمر</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <translation>المصادر يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>Easily misread</source>
        <translation>يسهل أن يُساء فهمه</translation>
    </message>
    <message>
        <source>A slip in a document</source>
        <translation>هفوة في وثيقة</translation>
    </message>
    <message>
        <source>Overtaken since</source>
        <translation>تجاوزته الأحداث</translation>
    </message>
    <message>
        <source>Changed in 2021</source>
        <translation>تغيّر في 2021</translation>
    </message>
    <message>
        <source>Kept from 2020</source>
        <translation>باقٍ من 2020</translation>
    </message>
    <message>
        <source>Around the change</source>
        <translation>حول التغيير</translation>
    </message>
    <message>
        <source>Reported by the press only</source>
        <translation>ذكرته الصحافة وحدها</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الجهة الرائدة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Progressed</source>
        <translation>أُحرز تقدّم</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>متواصل</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>أُعيد التعهد به</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>stated in the document</source>
        <translation>مصرّح به في الوثيقة</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>قراءتنا</translation>
    </message>
    <message>
        <source>Called a priority action of the plan</source>
        <translation>سُمّي إجراءً ذا أولوية من إجراءات الخطة</translation>
    </message>
    <message>
        <source>Tied to the plan</source>
        <translation>مرتبط بالخطة</translation>
    </message>
    <message>
        <source>Announced beside the plan</source>
        <translation>أُعلن إلى جانب الخطة</translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline: 1-888-373-7888, or text 233733</source>
        <translation>الخط الساخن الوطني لمكافحة الاتجار بالبشر: ⁦1-888-373-7888⁩، أو رسالة نصية إلى ⁦233733⁩</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>For handouts and mail, with the lines in each document.</source>
        <translation>للنشرات والبريد، مع الأسطر في كل وثيقة.</translation>
    </message>
    <message>
        <source>7th edition. Titles keep the capitals they were published with.</source>
        <translation>الطبعة السابعة. تحتفظ العناوين بالأحرف الكبيرة التي نُشرت بها.</translation>
    </message>
    <message>
        <source>18th edition, as a bibliography.</source>
        <translation>الطبعة الثامنة عشرة، على شكل قائمة مراجع.</translation>
    </message>
    <message>
        <source>A file for LaTeX.</source>
        <translation>ملف لبرنامج LaTeX.</translation>
    </message>
    <message>
        <source>A file for Zotero, EndNote and Mendeley.</source>
        <translation>ملف لبرامج Zotero وEndNote وMendeley.</translation>
    </message>
    <message>
        <source>A file for Pandoc, Zotero and other programs.</source>
        <translation>ملف لبرنامجي Pandoc وZotero ولبرامج أخرى.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that are named one after the other</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>(Beyond the documents: {}.)</source>
        <translation>(خارج الوثائق: {}.)</translation>
    </message>
    <message>
        <source>Prev.</source>
        <translation>وقاية</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Pros.</source>
        <translation>ملاحقة</translation>
    </message>
    <message>
        <source>Part.</source>
        <translation>شراكات</translation>
    </message>
    <message>
        <source>Nothing said later</source>
        <translation>لا ذكر لاحق</translation>
    </message>
    <message>
        <source>A later document reports what was promised as done, or as there.</source>
        <translation>وثيقة لاحقة تفيد بأن ما وُعد به قد أُنجز، أو أنه قائم.</translation>
    </message>
    <message>
        <source>A later document reports or announces a further step; the whole is not done.</source>
        <translation>وثيقة لاحقة تفيد بخطوة أخرى أو تعلنها؛ ولم يُنجز الكل.</translation>
    </message>
    <message>
        <source>A later document says that the work goes on.</source>
        <translation>وثيقة لاحقة تقول إن العمل مستمر.</translation>
    </message>
    <message>
        <source>A later document promises it again and shows no step towards it.</source>
        <translation>وثيقة لاحقة تتعهد به من جديد ولا تُظهر خطوة نحوه.</translation>
    </message>
    <message>
        <source>It goes on in another form: with another lead, audience or aim.</source>
        <translation>يستمر في شكل آخر: بجهة رائدة أخرى أو جمهور آخر أو هدف آخر.</translation>
    </message>
    <message>
        <source>No later document returns to it. Silence is not failure.</source>
        <translation>لا وثيقة لاحقة تعود إليه. الصمت ليس إخفاقًا.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مصرّح به</translation>
    </message>
    <message>
        <source>No lead named</source>
        <translation>لم تُذكر جهة رائدة</translation>
    </message>
    <message>
        <source>priority action</source>
        <translation>إجراء ذو أولوية</translation>
    </message>
    <message>
        <source>priority actions</source>
        <translation>إجراءات ذات أولوية</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>التزامات</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Page date</source>
        <translation>تاريخ صفحة</translation>
    </message>
    <message numerus="yes">
        <source>{n} laws</source>
        <comment>{n} law</comment>
        <translation>
            <numerusform>لا قوانين</numerusform>
            <numerusform>قانون واحد</numerusform>
            <numerusform>قانونان</numerusform>
            <numerusform>{n} قوانين</numerusform>
            <numerusform>{n} قانونًا</numerusform>
            <numerusform>{n} قانون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} publications</source>
        <comment>{n} publication</comment>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>{n} منشورات</numerusform>
            <numerusform>{n} منشورًا</numerusform>
            <numerusform>{n} منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n} أحداث</numerusform>
            <numerusform>{n} حدثًا</numerusform>
            <numerusform>{n} حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <comment>{n} planned</comment>
        <translation>
            <numerusform>لا شيء مخطط له</numerusform>
            <numerusform>واحد مخطط له</numerusform>
            <numerusform>اثنان مخطط لهما</numerusform>
            <numerusform>{n} مخطط لها</numerusform>
            <numerusform>{n} مخطط لها</numerusform>
            <numerusform>{n} مخطط لها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page dates</source>
        <comment>{n} page date</comment>
        <translation>
            <numerusform>لا تواريخ صفحات</numerusform>
            <numerusform>تاريخ صفحة واحد</numerusform>
            <numerusform>تاريخا صفحتين</numerusform>
            <numerusform>{n} تواريخ صفحات</numerusform>
            <numerusform>{n} تاريخ صفحة</numerusform>
            <numerusform>{n} تاريخ صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline</source>
        <translation>الخط الساخن الوطني لمكافحة الاتجار بالبشر</translation>
    </message>
    <message>
        <source>The number for text messages is general knowledge, not in these documents.</source>
        <translation>رقم الرسائل النصية معروف للعموم ولا يرد في هذه الوثائق.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>خاص بي</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>بند بلا عنوان</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>لم يعد في الخطة</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>بلا ركيزة</translation>
    </message>
    <message>
        <source>No principle</source>
        <translation>بلا مبدأ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>مُبقى أو مُزال</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>نص متغيّر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>بلا جهة</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>بلا شريك</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>The open list</source>
        <translation>القائمة المفتوحة</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>سيُضاف</translation>
    </message>
    <message>
        <source>Will be added from the plan</source>
        <translation>سيُضاف من الخطة</translation>
    </message>
    <message>
        <source>Will change an item of the list</source>
        <translation>سيغيّر بندًا في القائمة</translation>
    </message>
    <message>
        <source>Is in the list already</source>
        <translation>موجود في القائمة</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>بحسب الركيزة</translation>
    </message>
    <message>
        <source>By principle</source>
        <translation>بحسب المبدأ</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>بحسب الجهة الرائدة</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>بحسب الشخص</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>بحسب القائمة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before the password changed</source>
        <translation>قبل تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>أنشأتها بنفسك</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>By a newer Four Pillars</source>
        <translation>من إصدار أحدث من Four Pillars</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>تالفة: لا تمكن استعادتها</translation>
    </message>
    <message>
        <source>Locked with another password, or damaged</source>
        <translation>مقفلة بكلمة مرور أخرى، أو تالفة</translation>
    </message>
    <message>
        <source>Made by a newer Four Pillars</source>
        <translation>أنشأها إصدار أحدث من Four Pillars</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب القائمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>بلا فرق</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>تغيّر هناك</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>تغيّر هنا</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>تغيّر لدى الطرفين</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لدي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لديهم</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>الملاحظات السابقة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>Earlier note</source>
        <translation>ملاحظة سابقة</translation>
    </message>
    <message>
        <source>This list is in your bin. Importing takes it out.</source>
        <translation>هذه القائمة في سلة المحذوفات لديك. الاستيراد يخرجها منها.</translation>
    </message>
    <message>
        <source>This run is closed: it can only be read.</source>
        <translation>هذه الجولة مغلقة: لا يمكن إلا قراءتها.</translation>
    </message>
    <message>
        <source>Another list of yours has this name: a number is put after it.</source>
        <translation>لك قائمة أخرى بهذا الاسم: يوضع رقم بعده.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a page, not the day of one item</comment>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩ ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The citation could not be made: {error}. Another format may do. Please report this.</source>
        <translation>تعذّر إعداد الاستشهاد: {error}. قد تصلح صيغة أخرى. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>There is nothing to cite with the id {id!r}. Ids look like PRE-1, GLO-018 or REF-04; find them with: four-pillars search</source>
        <translation>لا شيء يُستشهد به بالمعرّف {id!r}. المعرّفات تشبه PRE-1 أو GLO-018 أو REF-04؛ ابحث عنها بالأمر: four-pillars search</translation>
    </message>
    <message>
        <source>here belongs an object</source>
        <translation>يجب أن يكون هنا كائن</translation>
    </message>
    <message>
        <source>{name!r} is missing</source>
        <translation>ينقص {name!r}</translation>
    </message>
    <message>
        <source>{name!r} is nothing that belongs here</source>
        <translation>لا مكان هنا لـ{name!r}</translation>
    </message>
    <message>
        <source>here belongs an array</source>
        <translation>يجب أن تكون هنا مصفوفة</translation>
    </message>
    <message>
        <source>there are {value}, more than the {limit} that are read</source>
        <translation>العدد {value}، أي أكثر من {limit} وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>here belongs text</source>
        <translation>يجب أن يكون هنا نص</translation>
    </message>
    <message>
        <source>here belongs true or false</source>
        <translation>يجب أن يكون هنا true أو false</translation>
    </message>
    <message>
        <source>{text} is no id</source>
        <translation>{text} ليس معرّفًا</translation>
    </message>
    <message>
        <source>{told!r} is no moment like 2026-12-01T09:15:00+00:00</source>
        <translation>ليس {told!r} لحظة مثل ⁦2026-12-01T09:15:00+00:00⁩</translation>
    </message>
    <message>
        <source>{value!r} is no stamp</source>
        <translation>ليس {value!r} ختمًا</translation>
    </message>
    <message>
        <source>{where}: this was written on {day}, says the file, which is still to come.</source>
        <translation>{where}: يقول الملف إن هذا كُتب في {day}، وهو يوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Set the clock of the computer it comes from (or of this one) right, write the value there once more, and save the file again.</source>
        <translation>اضبط ساعة الحاسوب الذي جاء منه (أو ساعة هذا الحاسوب)، واكتب القيمة هناك مرة أخرى، واحفظ الملف من جديد.</translation>
    </message>
    <message>
        <source>{name!r} is no place with a stamp of its own</source>
        <translation>ليس {name!r} موضعًا له ختم خاص به</translation>
    </message>
    <message>
        <source>it claims to know of parts that it leaves out</source>
        <translation>يدّعي معرفة أجزاء لا يشملها</translation>
    </message>
    <message>
        <source>{value!r} is not written as it is kept</source>
        <translation>ليس {value!r} مكتوبًا كما يُحفظ</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>more than {dots_limit} people wrote this at once</source>
        <translation>كتب هذا أكثر من {dots_limit} أشخاص في وقت واحد</translation>
    </message>
    <message>
        <source>its stamp does not belong to it</source>
        <translation>ختمه لا يخصه</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>{what} Nothing was imported. {to_do}</source>
        <translation>{what} لم يُستورد شيء. {to_do}</translation>
    </message>
    <message>
        <source>Save the checklist once more as a PDF with boxes to fill in, and fill in that one.</source>
        <translation>احفظ قائمة التحقق مرة أخرى بصيغة PDF فيها خانات للتعبئة، وعبّئ ذلك الملف.</translation>
    </message>
    <message>
        <source>Ask for the file again, or save it once more in the program it was filled in with.</source>
        <translation>اطلب الملف من جديد، أو احفظه مرة أخرى في البرنامج الذي عُبّئ به.</translation>
    </message>
    <message>
        <source>The PDF has more than the {size_limit} MB that are read.</source>
        <translation>ملف PDF أكبر من {size_limit} ميغابايت، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>Choose the file that was saved here and filled in.</source>
        <translation>اختر الملف الذي حُفظ هنا وعُبّئ.</translation>
    </message>
    <message>
        <source>The file is no PDF.</source>
        <translation>الملف ليس PDF.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The PDF is encrypted.</source>
        <translation>ملف PDF مشفّر.</translation>
    </message>
    <message>
        <source>Save it without a password where it was filled in.</source>
        <translation>احفظه بلا كلمة مرور حيث عُبّئ.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>ملف PDF تالف.</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Two fields of the PDF are about {key!r}.</source>
        <translation>في ملف PDF حقلان عن {key!r}.</translation>
    </message>
    <message>
        <source>The PDF is the form of another program.</source>
        <translation>ملف PDF هذا نموذج من برنامج آخر.</translation>
    </message>
    <message>
        <source>The PDF has no boxes or notes that can be filled in.</source>
        <translation>ليس في ملف PDF خانات أو ملاحظات تمكن تعبئتها.</translation>
    </message>
    <message>
        <source>The PDF has more than {fields_limit} fields.</source>
        <translation>في ملف PDF أكثر من {fields_limit} حقل.</translation>
    </message>
    <message>
        <source>{printed!r} is no state</source>
        <translation>ليس {printed!r} حالة</translation>
    </message>
    <message>
        <source>the text is longer than any note</source>
        <translation>النص أطول من أي ملاحظة</translation>
    </message>
    <message>
        <source>The checklist this form was printed from is not here. Nothing was imported. Choose the checklist that it belongs to.</source>
        <translation>قائمة التحقق التي طُبع منها هذا النموذج ليست هنا. لم يُستورد شيء. اختر قائمة التحقق التي يتبعها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your own items in the form are not in this list and are left out.</source>
        <comment>{n} of your own items in the form are not in this list and are left out.</comment>
        <translation>
            <numerusform>كل بنودك الخاصة في النموذج موجودة في هذه القائمة.</numerusform>
            <numerusform>بند واحد من بنودك الخاصة في النموذج ليس في هذه القائمة وقد تُرك.</numerusform>
            <numerusform>بندان من بنودك الخاصة في النموذج ليسا في هذه القائمة وقد تُركا.</numerusform>
            <numerusform>{n} من بنودك الخاصة في النموذج ليست في هذه القائمة وقد تُركت.</numerusform>
            <numerusform>{n} من بنودك الخاصة في النموذج ليست في هذه القائمة وقد تُركت.</numerusform>
            <numerusform>{n} من بنودك الخاصة في النموذج ليست في هذه القائمة وقد تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} ({number} your own)</source>
        <translation>{items} (الخاص بك منها {number})</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier notes</source>
        <comment>{n} earlier note</comment>
        <translation>
            <numerusform>لا ملاحظات سابقة</numerusform>
            <numerusform>ملاحظة سابقة واحدة</numerusform>
            <numerusform>ملاحظتان سابقتان</numerusform>
            <numerusform>{n} ملاحظات سابقة</numerusform>
            <numerusform>{n} ملاحظة سابقة</numerusform>
            <numerusform>{n} ملاحظة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removals</source>
        <comment>{n} removal</comment>
        <translation>
            <numerusform>لا إزالات</numerusform>
            <numerusform>إزالة واحدة</numerusform>
            <numerusform>إزالتان</numerusform>
            <numerusform>{n} إزالات</numerusform>
            <numerusform>{n} إزالة</numerusform>
            <numerusform>{n} إزالة</numerusform>
        </translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>السطر {lineno}، العمود {colno}</translation>
    </message>
    <message>
        <source>The file is no share file, or damaged: {msg} ({place}).</source>
        <translation>ليس هذا ملفًا مشتركًا، أو أنه تالف: {msg} ({place}).</translation>
    </message>
    <message>
        <source>The file is nested deeper than any share file.</source>
        <translation>الملف متداخل أعمق من أي ملف مشترك.</translation>
    </message>
    <message>
        <source>The file is larger than {size_limit} MB, the most that is read.</source>
        <translation>الملف أكبر من {size_limit} ميغابايت، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>Ask for fewer lists at a time.</source>
        <translation>اطلب قوائم أقل في كل مرة.</translation>
    </message>
    <message>
        <source>The file is in {name}; share files are in UTF-8.</source>
        <translation>الملف بترميز {name}؛ والملفات المشتركة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 (byte {start}).</source>
        <translation>الملف ليس بترميز UTF-8 (البايت {start}).</translation>
    </message>
    <message>
        <source>The file says {twice!r} twice in one place.</source>
        <translation>يذكر الملف {twice!r} مرتين في موضع واحد.</translation>
    </message>
    <message>
        <source>The file holds a number larger than any share file.</source>
        <translation>في الملف عدد أكبر مما في أي ملف مشترك.</translation>
    </message>
    <message>
        <source>The file holds the number {text}, which belongs in no share file.</source>
        <translation>في الملف العدد {text}، ولا مكان له في أي ملف مشترك.</translation>
    </message>
    <message>
        <source>The file holds {text}, which is no number.</source>
        <translation>في الملف {text}، وليس عددًا.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>The file leaves out {parts}; what is here of them stays.</source>
        <translation>لا يشمل الملف {parts}؛ وما هو موجود منها هنا يبقى.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Nothing was imported.</source>
        <translation>تعذّرت قراءة ⁦{path}⁩: {reason}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file is locked. Nothing was imported. Ask for its password, and give it here.</source>
        <translation>الملف مقفل. لم يُستورد شيء. اطلب كلمة مروره، واكتبها هنا.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file is no share file of Four Pillars.</source>
        <translation>ليس هذا ملفًا مشتركًا من Four Pillars.</translation>
    </message>
    <message>
        <source>its version is no number</source>
        <translation>إصداره ليس عددًا</translation>
    </message>
    <message>
        <source>The file was made by a newer Four Pillars (share file {version}, this program knows {known}).</source>
        <translation>أنشأ الملف إصدار أحدث من Four Pillars (الملف المشترك {version}، وهذا البرنامج يعرف {known}).</translation>
    </message>
    <message>
        <source>Get the newest Four Pillars, or ask for a file from one like yours.</source>
        <translation>احصل على أحدث إصدار من Four Pillars، أو اطلب ملفًا من إصدار مثل إصدارك.</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>القائمة {number}</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما لا يشمله الملف</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>{name!r} is no part of a share file</source>
        <translation>ليس {name!r} جزءًا من ملف مشترك</translation>
    </message>
    <message>
        <source>the list has no name</source>
        <translation>القائمة بلا اسم</translation>
    </message>
    <message>
        <source>the list is in the bin, which no share file holds</source>
        <translation>القائمة في سلة المحذوفات، ولا يشملها أي ملف مشترك</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>the item is in the bin, and yet more is said of it</source>
        <translation>البند في سلة المحذوفات، ومع ذلك يُقال عنه المزيد</translation>
    </message>
    <message>
        <source>the file says that it leaves this out</source>
        <translation>يقول الملف إنه لا يشمل هذا</translation>
    </message>
    <message>
        <source>the file says that it leaves earlier notes out</source>
        <translation>يقول الملف إنه لا يشمل الملاحظات السابقة</translation>
    </message>
    <message>
        <source>The plan&apos;s texts</source>
        <translation>نصوص الخطة</translation>
    </message>
    <message>
        <source>one of them belongs to no item</source>
        <translation>أحدها لا يخص أي بند</translation>
    </message>
    <message>
        <source>{what} {name!r} is there twice</source>
        <translation>{what} {name!r} وارد مرتين</translation>
    </message>
    <message>
        <source>The password is empty. Nothing was written.</source>
        <translation>كلمة المرور فارغة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The password could not be set in a way that others can use. Nothing was written. Save the file without a password, or try again.</source>
        <translation>تعذّر تعيين كلمة المرور بطريقة يمكن لغيرك استخدامها. لم يُكتب شيء. احفظ الملف بلا كلمة مرور، أو حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is locked in a way that this program does not know.</source>
        <translation>الملف مقفل بطريقة لا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>To find out whether the password fits would take this computer far too long: the file asks for more work than any that Four Pillars saves.</source>
        <translation>التحقق من صحة كلمة المرور يستغرق على هذا الحاسوب وقتًا طويلًا جدًا: يطلب الملف عملًا أكثر من أي ملف يحفظه Four Pillars.</translation>
    </message>
    <message>
        <source>This computer is too busy or too slow to find out whether the password fits. Close other programs and try again.</source>
        <translation>هذا الحاسوب مشغول جدًا أو بطيء جدًا للتحقق من صحة كلمة المرور. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password does not fit, or the file is damaged. Nothing was imported. Try the password again, letter by letter; if it is right, ask for the file again.</source>
        <translation>كلمة المرور غير صحيحة، أو أن الملف تالف. لم يُستورد شيء. أعد كتابة كلمة المرور حرفًا حرفًا؛ فإن كانت صحيحة، فاطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be used. Choose another.</source>
        <translation>في كلمة المرور محرف لا يمكن استخدامه. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>أُزيل في {day}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was saved. Choose another folder, or make room there.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩: {reason}. لم يُحفظ شيء. اختر مجلدًا آخر، أو أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>These lists would take {data} MB; a share file has at most {size_limit} MB. Nothing was written. Share fewer lists at a time.</source>
        <translation>تبلغ هذه القوائم {data} ميغابايت؛ والملف المشترك لا يتجاوز {size_limit} ميغابايت. لم يُكتب شيء. شارك قوائم أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>Share, print, show</source>
        <translation>المشاركة والطباعة والعرض</translation>
    </message>
    <message>
        <source>Your way of working</source>
        <translation>طريقتك في العمل</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>This page of the help is there only in English.</source>
        <translation>هذه الصفحة من المساعدة متوفرة بالإنكليزية فقط.</translation>
    </message>
    <message>
        <source>[Picture: {shown}]</source>
        <translation>[صورة: {shown}]</translation>
    </message>
    <message>
        <source>{acronym} (general knowledge, not in the documents)</source>
        <translation>{acronym} (معلومة عامة، لا ترد في الوثائق)</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>أين يقع</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Interagency task force</source>
        <translation>فريق العمل المشترك بين الوكالات</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>في المسرد</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>إلى جانب الخطة</translation>
    </message>
    <message>
        <source>Related work</source>
        <translation>أعمال ذات صلة</translation>
    </message>
    <message>
        <source>Documents that name it</source>
        <translation>الوثائق التي تذكرها</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>تقود</translation>
    </message>
    <message>
        <source>Takes part as a partner</source>
        <translation>تشارك بصفة شريك</translation>
    </message>
    <message>
        <source>Acts for its department</source>
        <translation>تعمل باسم وزارتها</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>ما تفعله هنا</translation>
    </message>
    <message numerus="yes">
        <source>{n} records in the list of the plan</source>
        <comment>{n} record in the list of the plan</comment>
        <translation>
            <numerusform>لا سجلات في قائمة الخطة</numerusform>
            <numerusform>سجل واحد في قائمة الخطة</numerusform>
            <numerusform>سجلان في قائمة الخطة</numerusform>
            <numerusform>{n} سجلات في قائمة الخطة</numerusform>
            <numerusform>{n} سجلًا في قائمة الخطة</numerusform>
            <numerusform>{n} سجل في قائمة الخطة</numerusform>
        </translation>
    </message>
    <message>
        <source>No action or commitment of these sources names it.</source>
        <translation>لا يذكرها أي إجراء أو التزام في هذه المصادر.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of them through what belongs to it.</source>
        <comment>{n} record of them through what belongs to it.</comment>
        <translation>
            <numerusform>لا شيء منها عن طريق ما يتبع الجهة.</numerusform>
            <numerusform>سجل واحد منها عن طريق ما يتبع الجهة.</numerusform>
            <numerusform>سجلان منها عن طريق ما يتبع الجهة.</numerusform>
            <numerusform>{n} سجلات منها عن طريق ما يتبع الجهة.</numerusform>
            <numerusform>{n} سجلًا منها عن طريق ما يتبع الجهة.</numerusform>
            <numerusform>{n} سجل منها عن طريق ما يتبع الجهة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in this edition of the plan</source>
        <translation>لم يعد في هذا الإصدار من الخطة</translation>
    </message>
    <message>
        <source>Page of the library</source>
        <translation>صفحة من المكتبة</translation>
    </message>
    <message>
        <source>List of the plan</source>
        <translation>قائمة الخطة</translation>
    </message>
    <message>
        <source>{intro} A department includes its offices, and a record with several agencies stands with each of them.</source>
        <translation>{intro} تشمل الوزارة مكاتبها، ويرد السجل الذي له عدة جهات عند كل منها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>You added this item; the plan does not have it.</source>
        <translation>أنت أضفت هذا البند؛ وليس في الخطة.</translation>
    </message>
    <message>
        <source>Your own item</source>
        <translation>بند خاص بك</translation>
    </message>
    <message>
        <source>This edition of the plan has no such record. What you made of it is kept; the text is what you last saw.</source>
        <translation>ليس في هذا الإصدار من الخطة سجل كهذا. ما صنعته منه محفوظ؛ والنص هو آخر ما رأيته.</translation>
    </message>
    <message>
        <source>This edition of the plan has no such record. What you made of it is kept.</source>
        <translation>ليس في هذا الإصدار من الخطة سجل كهذا. ما صنعته منه محفوظ.</translation>
    </message>
    <message>
        <source>Open it in {list}</source>
        <translation>فتحه في {list}</translation>
    </message>
    <message>
        <source>This address is cut short: nothing stands behind four-pillars://.</source>
        <translation>هذا العنوان مبتور: لا شيء بعد ⁦four-pillars://⁩.</translation>
    </message>
    <message>
        <source>Nothing here is called {name!r}. Perhaps {names}?</source>
        <translation>لا شيء هنا باسم {name!r}. أتقصد {names}؟</translation>
    </message>
    <message>
        <source>Nothing here is called {name!r}. Ids look like PRE-1, COM-20 or GLO-018.</source>
        <translation>لا شيء هنا باسم {name!r}. المعرّفات تشبه PRE-1 أو COM-20 أو GLO-018.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} أو {last}</translation>
    </message>
    <message>
        <source>Also called {acronym}.</source>
        <translation>يسمى أيضًا {acronym}.</translation>
    </message>
    <message>
        <source>Also called {acronym} (general knowledge, not in the documents).</source>
        <translation>يسمى أيضًا {acronym} (معلومة عامة، لا ترد في الوثائق).</translation>
    </message>
    <message>
        <source>Beyond the documents</source>
        <translation>خارج الوثائق</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
    <message>
        <source>Its sheet</source>
        <translation>صفحته</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>يحيل إليه</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>الأساس: {basis}</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>ما قبله</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>ما بعده</translation>
    </message>
    <message>
        <source>In the same lines</source>
        <translation>في الأسطر نفسها</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>مدى الدقة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>what a figure counts</comment>
        <translation>ما يعدّه</translation>
    </message>
    <message>
        <source>Part of, not in addition to</source>
        <translation>جزء من، لا إضافة إلى</translation>
    </message>
    <message>
        <source>Of it</source>
        <comment>the parts of a figure</comment>
        <translation>منه</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>رقم رئيسي</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>من تكلّم</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Question of the press call</source>
        <translation>سؤال في الإحاطة الصحفية الهاتفية</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>أين قيل ذلك</translation>
    </message>
    <message>
        <source>Worked out from the documents, not said in so many words.</source>
        <translation>مستخلص من الوثائق، لا مذكور فيها بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Change since 2020</source>
        <translation>تغيير منذ 2020</translation>
    </message>
    <message>
        <source>What you see here</source>
        <translation>ما تراه هنا</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>ما يمسه</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation>لم يُذكر تاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>تاريخ الحدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of what kind</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>يصلح لـ</translation>
    </message>
    <message>
        <source>With care</source>
        <comment>how to use a source</comment>
        <translation>ما ينبغي الحذر منه</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The documents give no address for it.</source>
        <translation>لا تذكر الوثائق عنوانًا له.</translation>
    </message>
    <message>
        <source>Records that rest on it</source>
        <translation>السجلات المستندة إليه</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of every kind.</source>
        <comment>{n} record of every kind.</comment>
        <translation>
            <numerusform>لا سجلات.</numerusform>
            <numerusform>سجل واحد.</numerusform>
            <numerusform>سجلان من كل الأنواع.</numerusform>
            <numerusform>{n} سجلات من كل الأنواع.</numerusform>
            <numerusform>{n} سجلًا من كل الأنواع.</numerusform>
            <numerusform>{n} سجل من كل الأنواع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other documents</source>
        <translation>الوثائق الأخرى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Named without an address.</source>
        <translation>مذكور بلا عنوان ويب.</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>نص الرابط</translation>
    </message>
    <message>
        <source>The same work as</source>
        <translation>العمل نفسه الوارد في</translation>
    </message>
    <message>
        <source>Named again as</source>
        <translation>مذكور مرة أخرى باسم</translation>
    </message>
    <message>
        <source>Named beside</source>
        <translation>مذكور إلى جانب</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>قائمة القراءة</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>ما حوله</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>أسئلة عنه</translation>
    </message>
    <message>
        <source>Changed since 2020</source>
        <translation>ما تغيّر منذ 2020</translation>
    </message>
    <message>
        <source>The plan has {official_actions} priority actions under this pillar; {named} are named in these sources.</source>
        <translation>في الخطة {official_actions} من الإجراءات ذات الأولوية تحت هذه الركيزة؛ والمذكور منها في هذه المصادر {named}.</translation>
    </message>
    <message>
        <source>As the press call put it</source>
        <translation>كما صيغت في الإحاطة الصحفية الهاتفية</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>تديره</translation>
    </message>
    <message>
        <source>The documents do not say who runs it.</source>
        <translation>لا تذكر الوثائق من يديره.</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>ذو صلة بـ</translation>
    </message>
    <message>
        <source>Reported beside the plan&apos;s actions; it is not one of them.</source>
        <translation>ورد ذكره إلى جانب إجراءات الخطة؛ وليس منها.</translation>
    </message>
    <message>
        <source>Record or first</source>
        <translation>رقم قياسي أو سابقة</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>what a person said</comment>
        <translation>أقواله</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>بكلماتنا</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>the questions a voice answers</comment>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>Voice of the press call</source>
        <translation>صوت من الإحاطة الصحفية الهاتفية</translation>
    </message>
    <message>
        <source>Nearest principle</source>
        <translation>أقرب مبدأ</translation>
    </message>
    <message>
        <source>Wording of the press call</source>
        <translation>صياغة من الإحاطة الصحفية الهاتفية</translation>
    </message>
    <message>
        <source>Country or organization</source>
        <translation>بلد أو منظمة</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a document</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>a pillar</comment>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Commitments split from it</source>
        <translation>الالتزامات المستخرجة منه</translation>
    </message>
    <message>
        <source>None: this text introduces others.</source>
        <translation>لا شيء: هذا النص يقدّم لغيره.</translation>
    </message>
    <message>
        <source>Passage of a fact sheet</source>
        <translation>فقرة من صحيفة وقائع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the record that came before</comment>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>the record that came after</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>{document}, lines {lines}</source>
        <translation>{document}، الأسطر {lines}</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how we read it</comment>
        <translation>قراءتنا</translation>
    </message>
    <message>
        <source>All chains by outcome and agency</source>
        <translation>كل السلاسل بحسب النتيجة والجهة</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the plan says it ({number})</source>
        <translation>حيث تقوله الخطة ({number})</translation>
    </message>
    <message>
        <source>All {number} in the list of the plan</source>
        <translation>كلها في قائمة الخطة، وعددها {number}</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>المبادئ</translation>
    </message>
    <message>
        <source>Priority actions</source>
        <translation>الإجراءات ذات الأولوية</translation>
    </message>
    <message>
        <source>Commitments of {year}</source>
        <translation>التزامات عام {year}</translation>
    </message>
    <message>
        <source>{number} {outcome}</source>
        <translation>{outcome}: {number}</translation>
    </message>
    <message>
        <source>Of {starts} of {year}: {counts}. Of the {readings} with a later word, {stated} and {ours}.</source>
        <translation>من أصل {starts} لعام {year}: {counts}. ومن {readings} مما له ذكر لاحق: {stated}، و{ours}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are stated by the documents</source>
        <comment>{n} is stated by the documents</comment>
        <translation>
            <numerusform>لا شيء تصرّح به الوثائق</numerusform>
            <numerusform>واحد تصرّح به الوثائق</numerusform>
            <numerusform>اثنان تصرّح بهما الوثائق</numerusform>
            <numerusform>{n} تصرّح بها الوثائق</numerusform>
            <numerusform>{n} تصرّح بها الوثائق</numerusform>
            <numerusform>{n} تصرّح بها الوثائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are our reading</source>
        <comment>{n} is our reading</comment>
        <translation>
            <numerusform>لا شيء من قراءتنا</numerusform>
            <numerusform>واحد من قراءتنا</numerusform>
            <numerusform>اثنان من قراءتنا</numerusform>
            <numerusform>{n} من قراءتنا</numerusform>
            <numerusform>{n} من قراءتنا</numerusform>
            <numerusform>{n} من قراءتنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence is not failure. The readings end with the fact sheet of {day}.</source>
        <translation>الصمت ليس إخفاقًا. تنتهي القراءات عند صحيفة الوقائع الصادرة في {day}.</translation>
    </message>
    <message>
        <source>Silence is not failure: {done} of these {silent} were reported done from the start. The readings end with the fact sheet of {day}.</source>
        <translation>الصمت ليس إخفاقًا: من هذه البالغ عددها {silent} أُفيد منذ البداية بإنجاز {done}. تنتهي القراءات عند صحيفة الوقائع الصادرة في {day}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Looked for: {words}</source>
        <translation>ما بُحث عنه: {words}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>النتيجة: {outcome}</translation>
    </message>
    <message>
        <source>{reason} {looked_for}. In: {documents}.</source>
        <translation>{reason} {looked_for}. في: {documents}.</translation>
    </message>
    <message>
        <source>Looks alike, but is something else: {alike}.</source>
        <translation>يبدو مماثلًا، لكنه شيء آخر: {alike}.</translation>
    </message>
    <message>
        <source>It follows {record} as well.</source>
        <translation>وهو يتبع {record} أيضًا.</translation>
    </message>
    <message>
        <source>The White House</source>
        <translation>البيت الأبيض</translation>
    </message>
    <message>
        <source>Departments and their offices</source>
        <translation>الوزارات ومكاتبها</translation>
    </message>
    <message>
        <source>Independent agencies</source>
        <translation>الوكالات المستقلة</translation>
    </message>
    <message>
        <source>Bodies of several agencies</source>
        <translation>هيئات مشتركة بين عدة جهات</translation>
    </message>
    <message>
        <source>Advisory councils</source>
        <translation>المجالس الاستشارية</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Others named</source>
        <translation>جهات أخرى مذكورة</translation>
    </message>
    <message numerus="yes">
        <source>leads {n}</source>
        <comment>leads {n}</comment>
        <translation>
            <numerusform>لا تقود شيئًا</numerusform>
            <numerusform>تقود سجلًا واحدًا</numerusform>
            <numerusform>تقود سجلين</numerusform>
            <numerusform>تقود {n} سجلات</numerusform>
            <numerusform>تقود {n} سجلًا</numerusform>
            <numerusform>تقود {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in {n}</source>
        <comment>named in {n}</comment>
        <translation>
            <numerusform>غير مذكورة</numerusform>
            <numerusform>مذكورة في سجل واحد</numerusform>
            <numerusform>مذكورة في سجلين</numerusform>
            <numerusform>مذكورة في {n} سجلات</numerusform>
            <numerusform>مذكورة في {n} سجلًا</numerusform>
            <numerusform>مذكورة في {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>partly beyond the documents</source>
        <translation>خارج الوثائق جزئيًا</translation>
    </message>
    <message>
        <source>{how} · as of {day}</source>
        <translation>{how} · حتى {day}</translation>
    </message>
    <message>
        <source>part of {figure}</source>
        <translation>جزء من {figure}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>The plan and its documents</source>
        <translation>الخطة ووثائقها</translation>
    </message>
    <message>
        <source>Agencies and partners</source>
        <translation>الجهات والشركاء</translation>
    </message>
    <message>
        <source>Goods stopped at the border</source>
        <translation>سلع أُوقفت عند الحدود</translation>
    </message>
    <message>
        <source>Programs, awards and services</source>
        <translation>برامج ومنح وخدمات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n} إجابات</numerusform>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>{n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>بلا عنوان ويب</translation>
    </message>
    <message>
        <source>Named in: {document}</source>
        <translation>مذكور في: {document}</translation>
    </message>
    <message>
        <source>What you see here: {treatment}</source>
        <translation>ما تراه هنا: {treatment}</translation>
    </message>
    <message>
        <source>Pick an agency above: a department brings its offices along.</source>
        <translation>اختر جهة في الأعلى: الوزارة تأتي بمكاتبها.</translation>
    </message>
    <message>
        <source>Choose a record to see who leads it and what became of it.</source>
        <translation>اختر سجلًا لترى من يقوده وما آل إليه.</translation>
    </message>
    <message>
        <source>Tick what you have done, and write down what is next: it is saved at once.</source>
        <translation>ضع علامة على ما أنجزته، ودوّن الخطوة التالية: يُحفظ ذلك فورًا.</translation>
    </message>
    <message>
        <source>Print the list you see, or save it as a PDF.</source>
        <translation>اطبع القائمة التي تراها، أو احفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>{coverage} Beside them stand the 21 principles and what agencies reported or promised in 2022, 2023 and 2024.</source>
        <translation>{coverage} وإلى جانبها المبادئ الواحد والعشرون وما أفادت به الجهات أو وعدت به في 2022 و2023 و2024.</translation>
    </message>
    <message>
        <source>Plain words are ours; wording in quotation marks is official.</source>
        <translation>الكلمات المبسطة كلماتنا؛ والنصوص بين علامتي تنصيص رسمية.</translation>
    </message>
    <message>
        <source>The full plan (archive)</source>
        <translation>الخطة الكاملة (الأرشيف)</translation>
    </message>
    <message>
        <source>The full plan (original address)</source>
        <translation>الخطة الكاملة (العنوان الأصلي)</translation>
    </message>
    <message>
        <source>The plan, its pillars, and what became of them</source>
        <translation>الخطة وركائزها، وما آلت إليه</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>This edition of the plan has no record of this name. Your bookmark is kept; remove it when you no longer need it.</source>
        <translation>ليس في هذا الإصدار من الخطة سجل بهذا الاسم. إشارتك المرجعية محفوظة؛ أزلها عندما لا تعود بحاجة إليها.</translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <translation>إشاراتك المرجعية</translation>
    </message>
    <message>
        <source>What later fact sheets say about what was promised, up to February 2024.</source>
        <translation>ما تقوله صحائف الوقائع اللاحقة عما وُعد به، حتى فبراير 2024.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>How many records each agency takes part in, by pillar or by year.</source>
        <translation>عدد السجلات التي تشارك فيها كل جهة، بحسب الركيزة أو السنة.</translation>
    </message>
    <message>
        <source>Everyone the documents name as acting: departments with their offices, the White House, bodies of several agencies, councils.</source>
        <translation>كل من تذكر الوثائق أنه يعمل: الوزارات ومكاتبها، والبيت الأبيض، والهيئات المشتركة بين عدة جهات، والمجالس.</translation>
    </message>
    <message>
        <source>The words of the field as these documents use them, in plain words of ours.</source>
        <translation>كلمات هذا المجال كما تستخدمها هذه الوثائق، بكلماتنا المبسطة.</translation>
    </message>
    <message>
        <source>What happened and what was planned, from the Tariff Act of 1930 on.</source>
        <translation>ما حدث وما خُطط له، بدءًا من قانون التعريفات الجمركية لعام 1930.</translation>
    </message>
    <message>
        <source>Every number with what it counts, how exact it is and its date. A figure that is part of another stands below it and is not added to it.</source>
        <translation>كل رقم مع ما يعدّه ومدى دقته وتاريخه. الرقم الذي هو جزء من رقم آخر يرد تحته ولا يضاف إليه.</translation>
    </message>
    <message>
        <source>What reporters asked on the press call of December 2, 2021, and what officials said, in our words.</source>
        <translation>ما سأله الصحفيون في الإحاطة الصحفية الهاتفية في 2 ديسمبر 2021، وما قاله المسؤولون، بكلماتنا.</translation>
    </message>
    <message>
        <source>What changed since 2020</source>
        <translation>ما تغيّر منذ 2020</translation>
    </message>
    <message>
        <source>What the plan of December 2021 does differently from that of October 2020, and what it keeps.</source>
        <translation>ما تفعله خطة ديسمبر 2021 على نحو مختلف عن خطة أكتوبر 2020، وما أبقت عليه.</translation>
    </message>
    <message>
        <source>Contradictions and traps in the documents, and how this reference treats each.</source>
        <translation>التناقضات والمزالق في الوثائق، وكيف يتعامل هذا المرجع مع كل منها.</translation>
    </message>
    <message>
        <source>Subject headings of ours that gather records across pillars and agencies.</source>
        <translation>عناوين موضوعات من وضعنا تجمع السجلات عبر الركائز والجهات.</translation>
    </message>
    <message>
        <source>The documents this reference rests on, what each is good for and where to be careful.</source>
        <translation>الوثائق التي يستند إليها هذا المرجع، وما تصلح له كل منها وأين يلزم الحذر.</translation>
    </message>
    <message>
        <source>Links and works that the documents name.</source>
        <translation>الروابط والأعمال التي تذكرها الوثائق.</translation>
    </message>
    <message>
        <source>People and voices</source>
        <translation>الأشخاص والأصوات</translation>
    </message>
    <message>
        <source>Who is named in the documents, who speaks on the press call, and what was said.</source>
        <translation>من تذكرهم الوثائق، ومن يتكلم في الإحاطة الصحفية الهاتفية، وما قيل.</translation>
    </message>
    <message>
        <source>Programmes and context</source>
        <translation>البرامج والسياق</translation>
    </message>
    <message>
        <source>Named programmes, work beside the plan, firsts, countries and organizations, background, and the passages that commitments were split from.</source>
        <translation>البرامج المذكورة بأسمائها، والأعمال إلى جانب الخطة، والسوابق، والبلدان والمنظمات، والخلفية، والفقرات التي استُخرجت منها الالتزامات.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>What you marked to come back to.</source>
        <translation>ما وضعت عليه إشارة لتعود إليه.</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>النص الرسمي</translation>
    </message>
    <message>
        <source>Sources differ or need care: {notes}</source>
        <translation>المصادر تختلف أو تحتاج إلى انتباه: {notes}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>مؤرخ {day}</translation>
    </message>
    <message>
        <source>{place} (our reading, not stated in the document)</source>
        <translation>{place} (قراءتنا، غير مصرّح به في الوثيقة)</translation>
    </message>
    <message>
        <source>Also near</source>
        <translation>قريب أيضًا من</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>سبب وروده هنا</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>في الخطة</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>كيف عُرف التاريخ</translation>
    </message>
    <message>
        <source>Beyond these documents</source>
        <translation>خارج هذه الوثائق</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>الوحدة التابعة</translation>
    </message>
    <message>
        <source>With</source>
        <comment>partners that are no agency</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>{year}: {outcome} ({basis}): {record}</source>
        <translation>{year}: {outcome} ({basis}): {record}</translation>
    </message>
    <message>
        <source>Nothing said later. {reason}</source>
        <translation>لا ذكر لاحق. {reason}</translation>
    </message>
    <message>
        <source>Follows up {year}</source>
        <translation>يتابع ما ورد عام {year}</translation>
    </message>
    <message>
        <source>Overlaps with</source>
        <translation>يتداخل مع</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>مستخرج من</translation>
    </message>
    <message>
        <source>Split from the same text</source>
        <translation>مستخرج من النص نفسه</translation>
    </message>
    <message>
        <source>{earlier}, then {later}: {outcome}</source>
        <translation>{earlier}، ثم {later}: {outcome}</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>ترجمة غير رسمية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنكليزية</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>White House office</source>
        <translation>مكتب في البيت الأبيض</translation>
    </message>
    <message>
        <source>department</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>component</source>
        <translation>وحدة تابعة</translation>
    </message>
    <message>
        <source>interagency body</source>
        <translation>هيئة مشتركة بين الوكالات</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>استشاري</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>fact sheet</source>
        <translation>صحيفة وقائع</translation>
    </message>
    <message>
        <source>news article</source>
        <translation>مقال إخباري</translation>
    </message>
    <message>
        <source>news article carrying a Justice Department statement</source>
        <translation>مقال إخباري يورد بيانًا لوزارة العدل</translation>
    </message>
    <message>
        <source>press briefing transcript</source>
        <translation>نص إحاطة صحفية</translation>
    </message>
    <message>
        <source>proclamation</source>
        <translation>إعلان رئاسي</translation>
    </message>
    <message>
        <source>remarks transcript</source>
        <translation>نص كلمة</translation>
    </message>
    <message>
        <source>approximate duration</source>
        <translation>مدة تقريبية</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>derived count</source>
        <translation>عدد مستخلص</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>مدة فاصلة</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>unspecified quantity</source>
        <translation>كمية غير محددة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>عناصر الصفحة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>بلدان</translation>
    </message>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>country and region</source>
        <translation>بلد ومنطقة</translation>
    </message>
    <message>
        <source>earlier U.S. government</source>
        <translation>حكومة أمريكية سابقة</translation>
    </message>
    <message>
        <source>group of countries</source>
        <translation>مجموعة بلدان</translation>
    </message>
    <message>
        <source>group of ministers</source>
        <translation>مجموعة وزراء</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>international organization, named only in web addresses</source>
        <translation>منظمة دولية، مذكورة في عناوين الويب فقط</translation>
    </message>
    <message>
        <source>region</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>pillar introduction</source>
        <translation>مقدمة ركيزة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>أُرجئ</translation>
    </message>
    <message>
        <source>deferred, then answered at the end</source>
        <translation>أُرجئ، ثم أُجيب عنه في النهاية</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>link without URL</source>
        <translation>رابط بلا عنوان</translation>
    </message>
    <message>
        <source>named without link</source>
        <translation>مذكور بلا رابط</translation>
    </message>
    <message>
        <source>source document</source>
        <translation>وثيقة مصدر</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>{document}, line {lines}</source>
        <translation>{document}، السطر {lines}</translation>
    </message>
    <message>
        <source>Where sources disagree or need care</source>
        <translation>حيث تختلف المصادر أو تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>العنوان الأصلي</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>تعذّرت قراءة {name} ({reason}).</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>لا ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Check where it is and try again.</source>
        <translation>تحقق من مكانه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is larger than {file_limit} MB.</source>
        <translation>الملف {name} أكبر من {file_limit} ميغابايت.</translation>
    </message>
    <message>
        <source>Split it up, or take out what is not needed, and try again.</source>
        <translation>قسّمه، أو احذف ما لا حاجة إليه، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” and try again.</source>
        <translation>احفظه بصيغة «CSV UTF-8» وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is not text in {encoding}: what begins with byte {at}, in line {line}, is no letter of it.</source>
        <translation>الملف {name} ليس نصًا بترميز {encoding}: ما يبدأ بالبايت {at}، في السطر {line}، ليس حرفًا منه.</translation>
    </message>
    <message>
        <source>{name} has a character in line {line} that no text has (NUL).</source>
        <translation>في الملف {name} محرف في السطر {line} لا يكون في أي نص (NUL).</translation>
    </message>
    <message>
        <source>{name} has quotation marks that do not match, in the row that begins in line {begins}.</source>
        <translation>في الملف {name} علامات تنصيص غير متطابقة، في الصف الذي يبدأ في السطر {begins}.</translation>
    </message>
    <message>
        <source>Within a quoted cell each has to be doubled, and one has to end it.</source>
        <translation>داخل الخلية المنصّصة يجب تكرار كل علامة تنصيص، وأن تنتهي الخلية بواحدة.</translation>
    </message>
    <message>
        <source>2026-12-01, December 1, 2026, 1 Dec 2026 or 12/31/2026</source>
        <translation>⁦2026-12-01⁩ أو 1 ديسمبر 2026 أو ⁦31/12/2026⁩</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}. Say whether the day or the month comes first.</source>
        <translation>يمكن أن يعني «{text}» {one} أو {other}. حدد هل يأتي اليوم أولًا أم الشهر.</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>“{text}” is not read as a day. Write it as {forms}.</source>
        <translation>لا يُقرأ «{text}» على أنه يوم. اكتبه هكذا: {forms}.</translation>
    </message>
    <message>
        <source>There is no day “{text}”.</source>
        <translation>لا وجود لليوم «{text}».</translation>
    </message>
    <message>
        <source>plan id, item id, record id, record, key, ref, reference, plan record, code</source>
        <translation>المعرف, المعرّف, معرف, معرّف, معرف البند, معرف السجل, السجل, سجل, المرجع, مرجع, الرمز, رمز, الرقم المرجعي</translation>
    </message>
    <message>
        <source>item, task, action, name, what, activity, subject, to do, todo, action item, task name, item name, summary, priority action, commitment, objective</source>
        <translation>البند, بند, المهمة, مهمة, الإجراء, إجراء, الاسم, اسم, عنوان, النشاط, نشاط, المطلوب, اسم المهمة, اسم البند, الملخص, ملخص, الالتزام, التزام, الهدف, هدف, إجراء ذو أولوية</translation>
    </message>
    <message>
        <source>plan pillar, pillars</source>
        <translation>ركيزة, الركائز, ركائز, ركيزة الخطة</translation>
    </message>
    <message>
        <source>plan principle, principles, guiding principle</source>
        <translation>مبدأ, المبادئ, مبادئ, مبدأ الخطة</translation>
    </message>
    <message>
        <source>status, progress, done, complete, completed, finished, checked, stage, completion, is done</source>
        <translation>حالة, الوضع, وضع, التقدم, التقدّم, الإنجاز, المرحلة, منجز, مكتمل</translation>
    </message>
    <message>
        <source>assigned to, assignee, owner, responsible, person, person responsible, contact, by whom, assigned, responsible person, responsible party, staff</source>
        <translation>مسؤول, الشخص المسؤول, الجهة المسؤولة, المكلف, المكلّف, مكلف به, مسند إلى, الشخص, شخص, جهة الاتصال, الموظف</translation>
    </message>
    <message>
        <source>due date, due day, deadline, due by, by when, target date, end date, due on, when, finish by, complete by, date due</source>
        <translation>استحقاق, تاريخ الاستحقاق, يوم الاستحقاق, الموعد, الموعد النهائي, الموعد المستهدف, تاريخ الانتهاء, تاريخ الانجاز المتوقع, المهلة, متى</translation>
    </message>
    <message>
        <source>importance, urgency, prio</source>
        <translation>أولوية, الأهمية, أهمية, درجة الأولوية, الإلحاح</translation>
    </message>
    <message>
        <source>tag, label, labels, category, categories, keywords, topic, topics</source>
        <translation>وسم, وسوم, الوسم, التصنيف, تصنيف, الفئة, فئة, الفئات, الكلمات المفتاحية, الموضوع, موضوع, المواضيع</translation>
    </message>
    <message>
        <source>step, sub steps, substeps, subtasks, sub tasks, next steps, next step</source>
        <translation>خطوات, خطوة, الخطوة, الخطوات التالية, الخطوة التالية, المهام الفرعية, الخطوات الفرعية</translation>
    </message>
    <message>
        <source>notes, comment, comments, remarks, remark, description, details, my note, memo</source>
        <translation>ملاحظة, ملاحظات, الملاحظات, ملاحظتي, التعليق, تعليق, التعليقات, تعليقات, الوصف, وصف, التفاصيل, تفاصيل</translation>
    </message>
    <message>
        <source>link, url, urls, website, evidence, web address, file, files, attachment, attachments</source>
        <translation>رابط, روابط, الرابط, الموقع, موقع الويب, عنوان الويب, الدليل, الملف, ملف, الملفات, المرفق, المرفقات, مرفقات</translation>
    </message>
    <message>
        <source>done date, completed on, date completed, completion date, date done, finished on, completed date, day done</source>
        <translation>تاريخ الإنجاز, تاريخ الإكمال, تاريخ الاكتمال, أنجز في, اكتمل في, أكمل في, يوم الإنجاز</translation>
    </message>
    <message>
        <source>completed by, initials, signed off by, finished by, ticked by, sign off</source>
        <translation>أنجز بواسطة, أكمله, أنجزه, الأحرف الأولى, التوقيع, وقعه, وضع العلامة</translation>
    </message>
    <message>
        <source>There is no column {column!r}; there is {there}. Nothing was imported.</source>
        <translation>لا عمود باسم {column!r}؛ والموجود: {there}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A column can tell {there}, not {field!r}. Nothing was imported.</source>
        <translation>يمكن للعمود أن يبيّن {there}، لا {field!r}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{column}: the plan has no record “{id}”. Leave the cell empty, or do not import this column.</source>
        <translation>العمود {column}: ليس في الخطة سجل «{id}». اترك الخلية فارغة، أو لا تستورد هذا العمود.</translation>
    </message>
    <message>
        <source>Line {number} is about the same item.</source>
        <translation>السطر {number} عن البند نفسه.</translation>
    </message>
    <message>
        <source>Row {number} is about the same item.</source>
        <translation>الصف {number} عن البند نفسه.</translation>
    </message>
    <message>
        <source>{column}: an item needs one.</source>
        <translation>{column}: يحتاج البند إلى واحد.</translation>
    </message>
    <message>
        <source>{column}: {principle} belongs to {pillar}, not to the pillar of this row.</source>
        <translation>{column}: المبدأ {principle} ينتمي إلى {pillar}، لا إلى ركيزة هذا الصف.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx again, and try with that.</source>
        <translation>افتحه في برنامج جداول، واحفظه بصيغة ‎.xlsx من جديد، وحاول بذلك.</translation>
    </message>
    <message>
        <source>{name} is not a workbook, or it is damaged.</source>
        <translation>الملف {name} ليس مصنفًا، أو أنه تالف.</translation>
    </message>
    <message>
        <source>{name} has {entries} parts; a workbook with {parts_limit} can be read.</source>
        <translation>في الملف {name} أجزاء عددها {entries}؛ ويمكن قراءة مصنف فيه {parts_limit}.</translation>
    </message>
    <message>
        <source>{name} holds two parts of one name.</source>
        <translation>في الملف {name} جزءان باسم واحد.</translation>
    </message>
    <message>
        <source>{name} lacks a part that a workbook has ({part!r}).</source>
        <translation>ينقص الملف {name} جزء يكون في كل مصنف ({part!r}).</translation>
    </message>
    <message>
        <source>{name} is damaged: {part!r} cannot be read.</source>
        <translation>الملف {name} تالف: تتعذّر قراءة {part!r}.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than {depth_limit} levels.</source>
        <translation>الملف {name} متداخل أعمق من {depth_limit} مستوى.</translation>
    </message>
    <message>
        <source>{name} has a document type, which no workbook needs.</source>
        <translation>في الملف {name} نوع مستند، ولا يحتاج إليه أي مصنف.</translation>
    </message>
    <message>
        <source>{name} is damaged: {part!r} is not XML.</source>
        <translation>الملف {name} تالف: {part!r} ليس XML.</translation>
    </message>
    <message>
        <source>{name} holds more than {inflated_limit} MB once it is unpacked.</source>
        <translation>يحوي الملف {name} بعد فك ضغطه أكثر من {inflated_limit} ميغابايت.</translation>
    </message>
    <message>
        <source>Keep the sheet that you need in a workbook of its own, and try with that.</source>
        <translation>احفظ الورقة التي تحتاج إليها في مصنف مستقل، وحاول بذلك.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>الملف {name} مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save a copy without one, and try with that.</source>
        <translation>احفظ نسخة بلا كلمة مرور، وحاول بها.</translation>
    </message>
    <message>
        <source>{name} is a workbook of the older format (.xls).</source>
        <translation>الملف {name} مصنف بالصيغة القديمة (xls).</translation>
    </message>
    <message>
        <source>{name} refers to text {at}, which is not there.</source>
        <translation>يحيل الملف {name} إلى النص {at}، وهو غير موجود فيه.</translation>
    </message>
    <message>
        <source>{name} has a cell in {place!r}, which is no place.</source>
        <translation>في الملف {name} خلية في {place!r}، وليس ذلك موضعًا.</translation>
    </message>
    <message>
        <source>{name} says {told!r} where a number has to stand.</source>
        <translation>في الملف {name} ورد {told!r} حيث يجب أن يكون عدد.</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported. {advice}</source>
        <translation>{problem} لم يُستورد شيء. {advice}</translation>
    </message>
    <message>
        <source>{name} has more than {rows_limit} rows.</source>
        <translation>في الملف {name} أكثر من {rows_limit} صف.</translation>
    </message>
    <message>
        <source>Split it up and import the parts.</source>
        <translation>قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>العمود {letters}</translation>
    </message>
    <message>
        <source>{name} holds more than {text_limit} characters.</source>
        <translation>يحوي الملف {name} أكثر من {text_limit} محرف.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>line {number}, column {letters}</source>
        <translation>السطر {number}، العمود {letters}</translation>
    </message>
    <message>
        <source>row {number}, column {letters}</source>
        <translation>الصف {number}، العمود {letters}</translation>
    </message>
    <message>
        <source>{name} has {columns} columns in {place}; {columns_limit} can be read.</source>
        <translation>في الملف {name} أعمدة عددها {columns} في {place}؛ ويمكن قراءة {columns_limit}.</translation>
    </message>
    <message>
        <source>Take out those that are not needed and try again.</source>
        <translation>احذف ما لا حاجة إليه منها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} has more than {cells_limit} filled cells.</source>
        <translation>في الملف {name} أكثر من {cells_limit} خلية معبأة.</translation>
    </message>
    <message>
        <source>{name} has {cell} characters in {place}; a cell can have {cell_limit} at most.</source>
        <translation>في الملف {name} محارف عددها {cell} في {place}؛ ولا يمكن أن تحوي الخلية أكثر من {cell_limit}.</translation>
    </message>
    <message>
        <source>Split the text up and try again.</source>
        <translation>قسّم النص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} has something in {place} that is not a character (U+{found}).</source>
        <translation>في الملف {name} شيء في {place} ليس محرفًا (U+{found}).</translation>
    </message>
    <message>
        <source>Take it out and try again.</source>
        <translation>احذفه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} holds no table: there is nothing in it.</source>
        <translation>ليس في الملف {name} جدول: لا شيء فيه.</translation>
    </message>
    <message>
        <source>Its first row has to name the columns.</source>
        <translation>يجب أن يسمي صفه الأول الأعمدة.</translation>
    </message>
    <message>
        <source>todo, to do, open, not started, not yet, no, false, new, pending, planned, 0, 0%, not done, incomplete, backlog, n, waiting, f</source>
        <translation>مطلوب, المطلوب, لم يبدأ, لم يبدأ بعد, ليس بعد, مفتوح, جديد, معلق, مخطط, مخطط له, لا, خطأ, غير منجز, غير مكتمل, لم ينجز, لم ينجز بعد, قيد الانتظار, انتظار</translation>
    </message>
    <message>
        <source>doing, in progress, started, ongoing, partly, partial, half, underway, under way, working, active, begun, wip, 50%</source>
        <translation>قيد التنفيذ, قيد الإنجاز, قيد العمل, جار, جاري, جارٍ, بدأ, بدئ, مستمر, جزئي, جزئيا, نصف, تحت التنفيذ</translation>
    </message>
    <message>
        <source>done, complete, completed, yes, true, x, finished, closed, ok, ✓, ✔, ☑, 1, 100%, y, checked, t, met</source>
        <translation>منجز, أنجز, تم, تم إنجازه, تم الإنجاز, مكتمل, اكتمل, منته, منتهي, انتهى, نعم, صحيح, صح, مغلق, تمام</translation>
    </message>
    <message>
        <source>na, n/a, not applicable, none, skip, skipped, cancelled, canceled, not relevant, dropped, -</source>
        <translation>لا ينطبق, غير منطبق, لا شيء, ملغى, ملغي, أُلغي, ألغي, متروك, غير ذي صلة, تخطي</translation>
    </message>
    <message>
        <source>high, urgent, critical, top, 1, a, h, must, !!!, !</source>
        <translation>عالية, عال, عالي, مرتفعة, مرتفع, عاجل, عاجلة, حرج, حرجة, قصوى, هام جدا, مهم جدا</translation>
    </message>
    <message>
        <source>medium, normal, med, middle, 2, b, m, should, moderate</source>
        <translation>متوسطة, متوسط, عادية, عادي</translation>
    </message>
    <message>
        <source>low, minor, 3, c, l, could</source>
        <translation>منخفضة, منخفض, قليلة, ثانوي, ثانوية</translation>
    </message>
    <message>
        <source>none, no, -, 0</source>
        <translation>بلا, لا شيء, لا, بدون</translation>
    </message>
    <message>
        <source>“{text}” is no pillar. They are {pillars}.</source>
        <translation>ليس «{text}» ركيزة. الركائز هي: {pillars}.</translation>
    </message>
    <message>
        <source>“{text}” is no principle of the plan. Write its id, like PRE-1, or its whole title.</source>
        <translation>ليس «{text}» مبدأ من مبادئ الخطة. اكتب معرّفه، مثل PRE-1، أو عنوانه كاملًا.</translation>
    </message>
    <message>
        <source>“{text}” is no state. Write to do, in progress, done or not applicable.</source>
        <translation>ليس «{text}» حالة. اكتب: مطلوب، أو قيد التنفيذ، أو منجز، أو لا ينطبق.</translation>
    </message>
    <message>
        <source>“{text}” is no priority. Write high, medium, low or none.</source>
        <translation>ليس «{text}» أولوية. اكتب: عالية، أو متوسطة، أو منخفضة، أو بلا.</translation>
    </message>
    <message>
        <source>{number} are too many; an item can have {limit}.</source>
        <translation>العدد {number} أكثر مما ينبغي؛ يمكن أن يكون للبند {limit}.</translation>
    </message>
    <message>
        <source>{number} characters are too many; there can be {limit}.</source>
        <translation>عدد المحارف {number} أكثر مما ينبغي؛ يمكن أن يكون {limit}.</translation>
    </message>
    <message>
        <source>character {position} turns the direction of the text (U+{code}), which can make it look like another.</source>
        <translation>المحرف {position} يقلب اتجاه النص (U+{code})، ما قد يجعله يبدو كنص آخر.</translation>
    </message>
    <message>
        <source>character {position} cannot be kept (U+{code}).</source>
        <translation>لا يمكن حفظ المحرف {position} (U+{code}).</translation>
    </message>
    <message>
        <source>{name} is a workbook without a sheet of cells.</source>
        <translation>الملف {name} مصنف ليس فيه ورقة خلايا.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {wanted!r}.</source>
        <translation>ليس في الملف {name} ورقة باسم {wanted!r}.</translation>
    </message>
    <message>
        <source>It has {there}.</source>
        <translation>فيه {there}.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>The plan could not be written to {target} ({error}). Make that folder writable, or install Four Pillars with pip.</source>
        <translation>تعذّرت كتابة الخطة إلى ⁦{target}⁩ ({error}). اجعل ذلك المجلد قابلًا للكتابة، أو ثبّت Four Pillars بأداة pip.</translation>
    </message>
    <message>
        <source>The plan file {path} is missing. Your notes are safe. Install Four Pillars again (in a checkout: make plan).</source>
        <translation>ملف الخطة ⁦{path}⁩ ناقص. ملاحظاتك سليمة. أعد تثبيت Four Pillars (وفي نسخة المصدر: make plan).</translation>
    </message>
    <message>
        <source>The plan file {path} cannot be read.</source>
        <translation>تتعذّر قراءة ملف الخطة ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>The plan file {path} is not a Four Pillars plan.</source>
        <translation>ملف الخطة ⁦{path}⁩ ليس خطة Four Pillars.</translation>
    </message>
    <message>
        <source>The plan file {path} was made for another version of Four Pillars.</source>
        <translation>ملف الخطة ⁦{path}⁩ أُعدّ لإصدار آخر من Four Pillars.</translation>
    </message>
    <message>
        <source>The plan file {path} is damaged.</source>
        <translation>ملف الخطة ⁦{path}⁩ تالف.</translation>
    </message>
    <message>
        <source>{what} Your notes are kept elsewhere and are safe. Install Four Pillars again (in a checkout: make plan).</source>
        <translation>{what} ملاحظاتك محفوظة في مكان آخر وهي سليمة. أعد تثبيت Four Pillars (وفي نسخة المصدر: make plan).</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}). Your workspace is as it was. Make room there or make it writable, and try again.</source>
        <translation>تعذّرت الكتابة إلى ⁦{place}⁩ ({reason}). مساحة عملك كما كانت. أفسح مكانًا هناك أو اجعله قابلًا للكتابة، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your work has to be copied to {folder} before {before}, and that failed ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>يجب نسخ عملك إلى ⁦{folder}⁩ قبل أن {before}، وقد تعذّر ذلك ({reason}). لم يتغير شيء. أفسح مكانًا هناك أو اجعله قابلًا للكتابة، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your work could not be copied to {folder} ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>تعذّر نسخ عملك إلى ⁦{folder}⁩ ({reason}). لم يتغير شيء. أفسح مكانًا هناك أو اجعله قابلًا للكتابة، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>this version of Four Pillars can open it</source>
        <translation>يفتحه هذا الإصدار من Four Pillars</translation>
    </message>
    <message>
        <source>anything is brought in</source>
        <translation>يُستورد أي شيء</translation>
    </message>
    <message>
        <source>another state is restored</source>
        <translation>تُستعاد حالة أخرى</translation>
    </message>
    <message>
        <source>the password can be changed</source>
        <translation>تُغيَّر كلمة المرور</translation>
    </message>
    <message>
        <source>The address of a bookmark</source>
        <translation>عنوان إشارة مرجعية</translation>
    </message>
    <message>
        <source>The name of a bookmark</source>
        <translation>اسم إشارة مرجعية</translation>
    </message>
    <message>
        <source>{what} cannot be empty. Nothing was changed.</source>
        <translation>لا يمكن ترك هذا فارغًا: {what}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{what} can have {limit} characters at most; this one has {length}. Nothing was changed.</source>
        <translation>{what}: الحد الأقصى {limit} محرف، والعدد هنا {length}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{what} cannot hold character {position} of this one (U+{code}). Nothing was changed.</source>
        <translation>{what}: المحرف {position} هنا (U+{code}) لا يمكن حفظه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}. Nothing was changed; try again in a moment.</source>
        <translation>يكتب برنامج آخر إلى ⁦{path}⁩. لم يتغير شيء؛ حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, failing or gone. Nothing was changed. Make room or connect it again, and try again.</source>
        <translation>القرص الذي فيه ⁦{path}⁩ ممتلئ أو معطوب أو غير موجود. لم يتغير شيء. أفسح مكانًا أو صِله من جديد، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed and what was saved before is safe. Make room and try again.</source>
        <translation>القرص الذي فيه ⁦{path}⁩ ممتلئ. لم يتغير شيء، وما حُفظ من قبل سليم. أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Nothing was changed. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <translation>لا تمكن الكتابة إلى ⁦{path}⁩. لم يتغير شيء. اجعل الملف ومجلده قابلين للكتابة، أو اختر مجلدًا آخر بالخيار ⁦--data-dir⁩.</translation>
    </message>
    <message>
        <source>{path}: {error}. Nothing was changed. Please report this.</source>
        <translation>خطأ في ⁦{path}⁩: {error}. لم يتغير شيء. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a Four Pillars workspace. It was left as it is. Keep a copy of it, and start with another folder (--data-dir) or bring back a backup of the file.</source>
        <translation>الملف ⁦{path}⁩ تالف، أو ليس مساحة عمل لبرنامج Four Pillars. تُرك كما هو. احتفظ بنسخة منه، وابدأ بمجلد آخر (⁦--data-dir⁩) أو استعد نسخة احتياطية من الملف.</translation>
    </message>
    <message>
        <source>This is not the password of {path}, or the file is damaged. It was left as it is. Try again (capital letters, keyboard language), or with the recovery code; if it is damaged, bring back a backup.</source>
        <translation>ليست هذه كلمة مرور ⁦{path}⁩، أو أن الملف تالف. تُرك كما هو. حاول مرة أخرى (الأحرف الكبيرة، لغة لوحة المفاتيح)، أو برمز الاسترداد؛ وإذا كان تالفًا، فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} needs a password, or is damaged, or is not a Four Pillars workspace. It was left as it is. Give its password or recovery code (--password-file), or choose another --data-dir; if it is damaged, bring back a backup.</source>
        <translation>يحتاج ⁦{path}⁩ إلى كلمة مرور، أو هو تالف، أو ليس مساحة عمل لبرنامج Four Pillars. تُرك كما هو. أعطِ كلمة مروره أو رمز استرداده (⁦--password-file⁩)، أو اختر ⁦--data-dir⁩ آخر؛ وإذا كان تالفًا، فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file. It was left as it is. Choose a folder with --data-dir or FOUR_PILLARS_HOME.</source>
        <translation>مجلد البيانات ⁦{folder}⁩ ملف وليس مجلدًا. تُرك كما هو. اختر مجلدًا بالخيار ⁦--data-dir⁩ أو بالمتغير FOUR_PILLARS_HOME.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used ({reason}). Nothing was changed. Make it writable, or choose another with --data-dir or FOUR_PILLARS_HOME.</source>
        <translation>لا يمكن استخدام مجلد البيانات ⁦{folder}⁩ ({reason}). لم يتغير شيء. اجعله قابلًا للكتابة، أو اختر مجلدًا آخر بالخيار ⁦--data-dir⁩ أو بالمتغير FOUR_PILLARS_HOME.</translation>
    </message>
    <message>
        <source>{path} is empty, though it was there: {traces} beside it. Nothing was made in its place. Bring it back if it was moved, put a backup in its place, or say that you want to begin with an empty one.</source>
        <translation>الملف ⁦{path}⁩ فارغ مع أنه كان موجودًا: إلى جانبه {traces}. لم يُنشأ شيء في مكانه. أعده إن كان قد نُقل، أو ضع نسخة احتياطية في مكانه، أو أكّد أنك تريد البدء بملف فارغ.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}, though it was there: {traces} beside it. Nothing was made in its place. Bring it back if it was moved, put a backup in its place, or say that you want to begin with an empty one.</source>
        <translation>لا وجود للملف {name} في ⁦{folder}⁩ مع أنه كان موجودًا: إلى جانبه {traces}. لم يُنشأ شيء في مكانه. أعده إن كان قد نُقل، أو ضع نسخة احتياطية في مكانه، أو أكّد أنك تريد البدء بملف فارغ.</translation>
    </message>
    <message>
        <source>its write-ahead log stands</source>
        <translation>سجل الكتابة المسبقة الخاص به</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups stand</source>
        <comment>{n} backup stands</comment>
        <translation>
            <numerusform>نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>{n} نسخ احتياطية</numerusform>
            <numerusform>{n} نسخة احتياطية</numerusform>
            <numerusform>{n} نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files set aside</source>
        <comment>{n} earlier file set aside</comment>
        <translation>
            <numerusform>ملفات سابقة وُضعت جانبًا</numerusform>
            <numerusform>ملف سابق وُضع جانبًا</numerusform>
            <numerusform>ملفان سابقان وُضعا جانبًا</numerusform>
            <numerusform>{n} ملفات سابقة وُضعت جانبًا</numerusform>
            <numerusform>{n} ملفًا سابقًا وُضعت جانبًا</numerusform>
            <numerusform>{n} ملف سابق وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>the count of its commits stands</source>
        <translation>عدّاد عمليات حفظه</translation>
    </message>
    <message>
        <source>the mark of its password stands</source>
        <translation>علامة كلمة مروره</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is. Choose another folder with --data-dir.</source>
        <translation>الملف ⁦{path}⁩ يخص برنامجًا آخر. تُرك كما هو. اختر مجلدًا آخر بالخيار ⁦--data-dir⁩.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Four Pillars (workspace {version}, this program knows {known}). It was left as it is. Install the newer Four Pillars to open it.</source>
        <translation>كُتب ⁦{path}⁩ بإصدار أحدث من Four Pillars (مساحة العمل {version}، وهذا البرنامج يعرف {known}). تُرك كما هو. ثبّت الإصدار الأحدث من Four Pillars لفتحه.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file. It was left as it is.</source>
        <translation>مجلد البيانات ⁦{folder}⁩ ملف وليس مجلدًا. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} is not a file. It was left as it is.</source>
        <translation>ليس ⁦{path}⁩ ملفًا. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} can be read but not written to. Nothing was changed. Make the file and its folder writable, or choose another folder.</source>
        <translation>تمكن قراءة ⁦{path}⁩ ولا تمكن الكتابة إليه. لم يتغير شيء. اجعل الملف ومجلده قابلين للكتابة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The state of an item</source>
        <translation>حالة البند</translation>
    </message>
    <message>
        <source>The priority of an item</source>
        <translation>أولوية البند</translation>
    </message>
    <message>
        <source>The pillar of an item</source>
        <translation>ركيزة البند</translation>
    </message>
    <message>
        <source>The principle of an item</source>
        <translation>مبدأ البند</translation>
    </message>
    <message>
        <source>The position of an item</source>
        <translation>موضع البند</translation>
    </message>
    <message>
        <source>The wording of an item</source>
        <translation>صياغة البند</translation>
    </message>
    <message>
        <source>The title of an item</source>
        <translation>عنوان البند</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>A person&apos;s name</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>The due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>The date of completion</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>The name of a checklist</source>
        <translation>اسم قائمة التحقق</translation>
    </message>
    <message>
        <source>The purpose of a checklist</source>
        <translation>غرض قائمة التحقق</translation>
    </message>
    <message>
        <source>The owner of a checklist</source>
        <translation>صاحب قائمة التحقق</translation>
    </message>
    <message>
        <source>The place of a checklist</source>
        <translation>مكان قائمة التحقق</translation>
    </message>
    <message>
        <source>The first day of a checklist</source>
        <translation>أول يوم في قائمة التحقق</translation>
    </message>
    <message>
        <source>The last day of a checklist</source>
        <translation>آخر يوم في قائمة التحقق</translation>
    </message>
    <message>
        <source>The {field} of an item</source>
        <translation>حقل البند {field}</translation>
    </message>
    <message>
        <source>{name} can be {known}, not {value!r}. Nothing was changed.</source>
        <translation>{name}: القيم الممكنة {known}، وليس {value!r}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The id of an item</source>
        <translation>معرّف البند</translation>
    </message>
    <message>
        <source>{name} is no moment: {value!r}. Nothing was changed.</source>
        <translation>{name}: ليس {value!r} لحظة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} cannot be {value!r}. Nothing was changed.</source>
        <translation>{name}: لا يمكن أن يكون {value!r}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is a day like 2026-12-01, not {value!r}. Nothing was changed.</source>
        <translation>{name}: المطلوب يوم مثل ⁦2026-12-01⁩، وليس {value!r}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An item can have {limit} of these at most; here are {number}. Nothing was changed.</source>
        <translation>يمكن أن يكون للبند {limit} من هذه على الأكثر؛ والعدد هنا {number}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} can be kept. Nothing was changed. Split it up.</source>
        <translation>عدد محارف هذا النص {length}؛ ويمكن حفظ {limit} على الأكثر. لم يتغير شيء. قسّمه.</translation>
    </message>
    <message>
        <source>Character {position} of this text is not a character that can be kept (U+{code}). Nothing was changed. Take it out and try again.</source>
        <translation>المحرف {position} من هذا النص لا يمكن حفظه (U+{code}). لم يتغير شيء. احذفه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{target} is a folder, or in the folder of your data. Nothing was changed. Choose the name of a file elsewhere.</source>
        <translation>إن ⁦{target}⁩ مجلد، أو يقع داخل مجلد بياناتك. لم يتغير شيء. اختر اسم ملف في مكان آخر.</translation>
    </message>
    <message>
        <source>This workspace has no password, so there is nothing to recover.</source>
        <translation>ليس لمساحة العمل هذه كلمة مرور، فلا شيء يُسترد.</translation>
    </message>
    <message>
        <source>A checklist needs a name. Nothing was changed.</source>
        <translation>تحتاج قائمة التحقق إلى اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is a checklist named {name!r} already. Choose another name.</source>
        <translation>توجد قائمة تحقق باسم {name!r} من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The password is empty. Nothing was changed; choose another one.</source>
        <translation>كلمة المرور فارغة. لم يتغير شيء؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>The password has more than {longest} letters. Choose a shorter one.</source>
        <translation>كلمة المرور أطول من {longest} حرف. اختر أقصر منها.</translation>
    </message>
    <message>
        <source>The password holds something that is no letter (a tab, the end of a line, half a sign). Type it anew.</source>
        <translation>في كلمة المرور ما ليس حرفًا (علامة جدولة، أو نهاية سطر، أو نصف رمز). اكتبها من جديد.</translation>
    </message>
    <message>
        <source>A password cannot have the form of a key. Choose another one.</source>
        <translation>لا يمكن أن تكون كلمة المرور على شكل مفتاح. اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no workspace at {path} to be opened with a password. Nothing was changed. Look for it elsewhere with --data-dir, or start without a password.</source>
        <translation>لا مساحة عمل في ⁦{path}⁩ تُفتح بكلمة مرور. لم يتغير شيء. ابحث عنها في مكان آخر بالخيار ⁦--data-dir⁩، أو شغّل البرنامج بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was changed. Make the file and its folder readable, or choose another folder with --data-dir.</source>
        <translation>تتعذّر قراءة ⁦{path}⁩. لم يتغير شيء. اجعل الملف ومجلده قابلين للقراءة، أو اختر مجلدًا آخر بالخيار ⁦--data-dir⁩.</translation>
    </message>
    <message>
        <source>Another program has {path} open. Nothing was changed. Close it there, and try again.</source>
        <translation>الملف ⁦{path}⁩ مفتوح في برنامج آخر. لم يتغير شيء. أغلقه هناك، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is recovering the work in {folder}. Nothing was changed; try again in a moment.</source>
        <translation>يسترد برنامج آخر العمل في ⁦{folder}⁩. لم يتغير شيء؛ حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no backup called {name} in {parent}. Nothing was changed.</source>
        <translation>لا نسخة احتياطية باسم {name} في ⁦{parent}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to be read in {folder}. Nothing was changed. Put a backup in its place, or begin with an empty workspace.</source>
        <translation>لا شيء تمكن قراءته في ⁦{folder}⁩. لم يتغير شيء. ضع نسخة احتياطية في مكانه، أو ابدأ بمساحة عمل فارغة.</translation>
    </message>
    <message>
        <source>Nothing could be read of {folder}: it is damaged all over, under another password, or not a Four Pillars workspace. It is as it was, and a copy of it is in {kept}.</source>
        <translation>تعذّرت قراءة أي شيء من ⁦{folder}⁩: إنه تالف كله، أو محمي بكلمة مرور أخرى، أو ليس مساحة عمل لبرنامج Four Pillars. بقي كما كان، ونسخة منه في ⁦{kept}⁩.</translation>
    </message>
    <message>
        <source>The recovery code has {groups} groups of {length} letters and digits, {all} in all; {given} were given. {where}</source>
        <translation>لرمز الاسترداد {groups} مجموعات في كل منها {length} من الحروف والأرقام، ومجموعها {all}؛ والمعطى {given}. {where}</translation>
    </message>
    <message>
        <source>The recovery code is not right in group {which} (of {groups}). Compare it with the paper, letter by letter.</source>
        <translation>رمز الاسترداد غير صحيح في المجموعة {which} (من {groups}). قارنه بالورقة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The recovery code is not right as a whole, more than one letter is wrong. Compare it with the paper, letter by letter.</source>
        <translation>رمز الاسترداد غير صحيح في مجمله، وفيه أكثر من حرف خاطئ. قارنه بالورقة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Compare it from the start.</source>
        <translation>قارنه من البداية.</translation>
    </message>
    <message>
        <source>Up to group {last} all is right: leave out what follows.</source>
        <translation>كل شيء صحيح حتى المجموعة {last}: احذف ما بعدها.</translation>
    </message>
    <message>
        <source>Up to group {last} all is right: compare from group {start} on.</source>
        <translation>كل شيء صحيح حتى المجموعة {last}: قارنه ابتداءً من المجموعة {start}.</translation>
    </message>
    <message>
        <source>The backups in {folder} have to be copied for this, and that failed ({reason}). Nothing was changed. Make room there or make it writable, and try again.</source>
        <translation>يجب لهذا نسخ النسخ الاحتياطية الموجودة في ⁦{folder}⁩، وقد تعذّر ذلك ({reason}). لم يتغير شيء. أفسح مكانًا هناك أو اجعله قابلًا للكتابة، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read, so it cannot be brought under the password. Nothing was changed. Move it to another place or delete it, and try again.</source>
        <translation>تتعذّر قراءة النسخة الاحتياطية ⁦{path}⁩، فلا يمكن حمايتها بكلمة المرور. لم يتغير شيء. انقلها إلى مكان آخر أو احذفها، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{given} is your workspace as it is now: there is nothing to do.</source>
        <translation>إن ⁦{given}⁩ هي مساحة عملك كما هي الآن: لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>There is no {source}. Nothing was changed.</source>
        <translation>لا وجود لـ⁦{source}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{source} is not a backup of a Four Pillars workspace. Nothing was changed. Choose another file.</source>
        <translation>ليس ⁦{source}⁩ نسخة احتياطية من مساحة عمل لبرنامج Four Pillars. لم يتغير شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{source} is locked with another password, damaged, or not a backup of a Four Pillars workspace. Nothing was changed. Choose another backup.</source>
        <translation>إن ⁦{source}⁩ مقفلة بكلمة مرور أخرى، أو تالفة، أو ليست نسخة احتياطية من مساحة عمل لبرنامج Four Pillars. لم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{source} was made by a newer Four Pillars (workspace {version}, this program knows {known}). Nothing was changed. Install the newer Four Pillars to restore it.</source>
        <translation>أنشأ ⁦{source}⁩ إصدار أحدث من Four Pillars (مساحة العمل {version}، وهذا البرنامج يعرف {known}). لم يتغير شيء. ثبّت الإصدار الأحدث من Four Pillars لاستعادتها.</translation>
    </message>
    <message>
        <source>{source} is damaged. Nothing was changed. Choose another backup.</source>
        <translation>النسخة الاحتياطية ⁦{source}⁩ تالفة. لم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>That checklist is no longer there.</source>
        <translation>لم تعد قائمة التحقق هذه موجودة.</translation>
    </message>
    <message>
        <source>The time a checklist was made</source>
        <translation>وقت إنشاء قائمة التحقق</translation>
    </message>
    <message>
        <source>{stamp!r} says nothing about when and where. Nothing was changed.</source>
        <translation>لا يبيّن {stamp!r} متى ولا أين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no checklist named {name!r}.</source>
        <translation>لا قائمة تحقق باسم {name!r}.</translation>
    </message>
    <message>
        <source>{path} cannot be written to ({reason}).</source>
        <translation>لا تمكن الكتابة إلى ⁦{path}⁩ ({reason}).</translation>
    </message>
    <message>
        <source>The recovery code of {path} does not open it. Please report this.</source>
        <translation>رمز استرداد ⁦{path}⁩ لا يفتحه. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>That checklist is no longer there. Nothing was changed.</source>
        <translation>لم تعد قائمة التحقق هذه موجودة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name!r} was closed on {day} and can only be read. Nothing was changed. Start it again to go on.</source>
        <translation>أُغلقت {name!r} في {day} ولا يمكن إلا قراءتها. لم يتغير شيء. ابدأها من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>قائمة التحقق الخاصة بي</translation>
    </message>
</context>
</TS>
