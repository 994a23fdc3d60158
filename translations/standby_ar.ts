<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>standby::AcknowledgeDialog</name>
    <message>
        <source>Acknowledged Problem</source>
        <translation>مشكلة مُقرّ بها</translation>
    </message>
    <message>
        <source>Acknowledge Problem</source>
        <translation>الإقرار بمشكلة</translation>
    </message>
    <message>
        <source>such as: Anna is at it, the disk is being replaced</source>
        <translation>مثلًا: أمل تتولى الأمر، يجري استبدال القرص</translation>
    </message>
    <message>
        <source>&amp;Note (for everybody, may stay empty):</source>
        <translation>&amp;ملاحظة (للجميع، ويجوز تركها فارغة):</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Change note</source>
        <translation>&amp;تغيير الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>إ&amp;قرار</translation>
    </message>
    <message>
        <source>It is acknowledged: no more reminders are sent. It stays in the list until it is over.</source>
        <translation>أُقِرّ بها: لن تُرسل تذكيرات أخرى، وتبقى في القائمة حتى تنتهي.</translation>
    </message>
    <message>
        <source>Acknowledge it when somebody takes care of it. Then no more reminders are sent; it stays in the list until it is over.</source>
        <translation>أقِرّ بها حين يتولاها أحد. عندئذ لا تُرسل تذكيرات أخرى، وتبقى في القائمة حتى تنتهي.</translation>
    </message>
    <message>
        <source>The problem was not acknowledged.</source>
        <translation>لم يُقَرّ بالمشكلة.</translation>
    </message>
</context>
<context>
    <name>standby::Actions</name>
    <message>
        <source>&amp;New server set…</source>
        <translation>مجموعة خوا&amp;دم جديدة…</translation>
    </message>
    <message>
        <source>Watch a service that is not watched yet</source>
        <translation>مراقبة خدمة لا تُراقَب بعد</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيق&amp;اف مؤقت</translation>
    </message>
    <message>
        <source>Poll no&amp;w</source>
        <translation>الفح&amp;ص الآن</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>&amp;خصائص…</translation>
    </message>
    <message>
        <source>See and change the selected server set</source>
        <translation>عرض مجموعة الخوادم المحددة وتغييرها</translation>
    </message>
    <message>
        <source>Polling &amp;history…</source>
        <translation>&amp;تاريخ الفحوص…</translation>
    </message>
    <message>
        <source>What the polls of the selected server set found</source>
        <translation>ما وجدته فحوص مجموعة الخوادم المحددة</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge…</source>
        <translation>إ&amp;قرار…</translation>
    </message>
    <message>
        <source>Say that somebody takes care of the selected problem: no more reminders of it</source>
        <translation>القول إن أحدًا يتولى المشكلة المحددة: لا تذكيرات بها بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>خ&amp;يارات…</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>إعدادات البرنامج</translation>
    </message>
    <message>
        <source>Pause &amp;all polling</source>
        <translation>إيقاف &amp;كل الفحوص مؤقتًا</translation>
    </message>
    <message>
        <source>Stop polling every server set; what DNS says stays</source>
        <translation>إيقاف فحص كل مجموعات الخوادم؛ ويبقى ما يقوله DNS</translation>
    </message>
    <message>
        <source>Poll all server &amp;sets</source>
        <translation>&amp;فحص كل مجموعات الخوادم</translation>
    </message>
    <message>
        <source>Poll every server set at once</source>
        <translation>فحص كل مجموعة خوادم فورًا</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected log lines</source>
        <translation>نسخ أسطر السجل المحددة</translation>
    </message>
    <message>
        <source>Empty this view of the log; the program keeps its lines</source>
        <translation>إفراغ هذا العرض للسجل؛ ويحتفظ البرنامج بأسطره</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;تجميد</translation>
    </message>
    <message>
        <source>Hold the log still; new lines appear when it is let go</source>
        <translation>تثبيت السجل؛ وتظهر الأسطر الجديدة عند إطلاقه</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;رشيح</translation>
    </message>
    <message>
        <source>Show only what contains a text</source>
        <translation>إظهار ما يحتوي على نص فقط</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Server sets</source>
        <translation>مجمو&amp;عات الخوادم</translation>
    </message>
    <message>
        <source>Go to the server sets</source>
        <translation>الانتقال إلى مجموعات الخوادم</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>ال&amp;مشكلات</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>الانتقال إلى المشكلات</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Go to the log</source>
        <translation>الانتقال إلى السجل</translation>
    </message>
    <message>
        <source>Open the page that lists every URL of the HTTP API</source>
        <translation>فتح الصفحة التي تسرد كل عناوين URL لواجهة HTTP API</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>الاتصا&amp;ل الآن</translation>
    </message>
    <message>
        <source>Try at once to connect to the engine</source>
        <translation>محاولة الاتصال بالمحرّك فورًا</translation>
    </message>
    <message>
        <source>&amp;About Standby</source>
        <translation>ح&amp;ول Standby</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Close the window; the program keeps running</source>
        <translation>إغلاق النافذة؛ ويستمر البرنامج في العمل</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Stop the program and all polling</source>
        <translation>إيقاف البرنامج وكل الفحوص</translation>
    </message>
    <message>
        <source>End this window; the engine at %1 goes on polling</source>
        <translation>إنهاء هذه النافذة؛ ويستمر المحرّك على ⁨%1⁩ في الفحص</translation>
    </message>
    <message>
        <source>Select a server set first.</source>
        <translation>اختر مجموعة خوادم أولًا.</translation>
    </message>
    <message>
        <source>Select a problem on the Problems tab first.</source>
        <translation>اختر أولًا مشكلة في تبويب المشكلات.</translation>
    </message>
    <message>
        <source>There is no server set yet.</source>
        <translation>لا توجد مجموعة خوادم بعد.</translation>
    </message>
    <message>
        <source>The clipboard is of this computer.</source>
        <translation>الحافظة خاصة بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go to the Log tab first.</source>
        <translation>انتقل أولًا إلى تبويب السجل.</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>إ&amp;فراغ</translation>
    </message>
    <message>
        <source>The lines stay in the program; only this view is emptied.</source>
        <translation>تبقى الأسطر في البرنامج؛ يُفرَغ هذا العرض فقط.</translation>
    </message>
    <message>
        <source>Only this view is held still.</source>
        <translation>يُثبَّت هذا العرض فقط.</translation>
    </message>
    <message>
        <source>It moves the keyboard in this window.</source>
        <translation>ينقل لوحة المفاتيح داخل هذه النافذة.</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>HTTP API in the &amp;browser</source>
        <translation>&amp;واجهة HTTP API في المتصفح</translation>
    </message>
    <message>
        <source>The HTTP API is switched off in the options.</source>
        <translation>واجهة HTTP API مطفأة في الخيارات.</translation>
    </message>
    <message>
        <source>It concerns the connection of this window.</source>
        <translation>يخص اتصال هذه النافذة.</translation>
    </message>
    <message>
        <source>This window is connected.</source>
        <translation>هذه النافذة متصلة.</translation>
    </message>
    <message>
        <source>It concerns this window.</source>
        <translation>يخص هذه النافذة.</translation>
    </message>
    <message>
        <source>A program is ended by whoever started it, a service by the system.</source>
        <translation>يُنهي البرنامجَ من بدأه، ويُنهي النظامُ الخدمة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its shortcut</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Server set</source>
        <translation>م&amp;جموعة الخوادم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Comman&amp;d palette…</source>
        <translation>&amp;لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Find any action, server set, problem, setting or help topic by typing</source>
        <translation>إيجاد أي إجراء أو مجموعة خوادم أو مشكلة أو إعداد أو موضوع مساعدة بالكتابة</translation>
    </message>
    <message>
        <source>It finds what this window can do.</source>
        <translation>تجد ما تستطيعه هذه النافذة.</translation>
    </message>
    <message>
        <source>Explain what is in front of you</source>
        <translation>شرح ما هو أمامك</translation>
    </message>
    <message>
        <source>The help is a part of the window.</source>
        <translation>المساعدة جزء من النافذة.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>ما ه&amp;ذا؟</translation>
    </message>
    <message>
        <source>Explain the field that has the keyboard, or the one clicked next</source>
        <translation>شرح الحقل الذي عليه لوحة المفاتيح، أو الذي يُنقر بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;عرض توضيحي</translation>
    </message>
    <message>
        <source>Watch a failover: small web servers inside Standby, to switch off and on</source>
        <translation>مشاهدة تحويل الخدمة: خوادم ويب صغيرة داخل Standby، تُطفأ وتُشغَّل</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Take settings from a file; what would change is shown first</source>
        <translation>أخذ الإعدادات من ملف؛ ويُعرض أولًا ما سيتغيّر</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>ت&amp;صدير الإعدادات…</translation>
    </message>
    <message>
        <source>Keep all settings in a file; passwords and keys are masked in it</source>
        <translation>حفظ كل الإعدادات في ملف؛ وكلمات المرور والمفاتيح مقنَّعة فيه</translation>
    </message>
    <message>
        <source>Stop polling the selected server sets; what DNS says stays</source>
        <translation>إيقاف فحص مجموعات الخوادم المحددة؛ ويبقى ما يقوله DNS</translation>
    </message>
    <message>
        <source>Select a server set that is polled first.</source>
        <translation>اختر أولًا مجموعة خوادم تُفحص.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>استئنا&amp;ف</translation>
    </message>
    <message>
        <source>Poll the selected server sets again</source>
        <translation>فحص مجموعات الخوادم المحددة من جديد</translation>
    </message>
    <message>
        <source>Select a server set that is paused first.</source>
        <translation>اختر أولًا مجموعة خوادم متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Poll the selected server sets at once</source>
        <translation>فحص مجموعات الخوادم المحددة فورًا</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Delete the selected server sets; the deletion can be undone</source>
        <translation>حذف مجموعات الخوادم المحددة؛ ويمكن التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Select one server set first.</source>
        <translation>اختر مجموعة خوادم واحدة أولًا.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take back the latest change of the configuration</source>
        <translation>التراجع عن آخر تغيير في الإعدادات</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Make again what was undone</source>
        <translation>تنفيذ ما جرى التراجع عنه من جديد</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>تاريخ التغ&amp;ييرات…</translation>
    </message>
    <message>
        <source>Who changed what in the configuration, and when; to undo it or to restore it</source>
        <translation>من غيّر ماذا في الإعدادات ومتى؛ للتراجع عنه أو لاستعادته</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
</context>
<context>
    <name>standby::AddressField</name>
    <message>
        <source>Use the IP address in it</source>
        <translation>استخدام عنوان IP الذي فيه</translation>
    </message>
    <message>
        <source>Take the IP address alone</source>
        <translation>أخذ عنوان IP وحده</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::ApiKeysEditor</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>May</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>name of a new key</source>
        <translation>اسم مفتاح جديد</translation>
    </message>
    <message>
        <source>Name of a new API key</source>
        <translation>اسم مفتاح API جديد</translation>
    </message>
    <message>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>read and operate</source>
        <translation>القراءة والتشغيل</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>What the new API key may do</source>
        <translation>ما يُسمح به لمفتاح API الجديد</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>made after OK</source>
        <translation>يُنشأ بعد «حسنًا»</translation>
    </message>
</context>
<context>
    <name>standby::ApiNotice</name>
    <message>
        <source>HTTP API</source>
        <translation>واجهة HTTP API</translation>
    </message>
    <message>
        <source>The HTTP API has a new URL. Scripts, and windows on other machines, need it.</source>
        <translation>لواجهة HTTP API عنوان URL جديد. تحتاجه النصوص البرمجية والنوافذ على الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>Copy each new key now: it is stored as a hash only and cannot be shown again.</source>
        <translation>انسخ كل مفتاح جديد الآن: فهو يُخزَّن كتجزئة فقط ولا يمكن إظهاره مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>The engine answered with status %1.</source>
        <translation>أجاب المحرّك بالحالة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::CertificateDialog</name>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Certificate of %1 Has Changed</source>
        <translation>تغيّرت شهادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>شهادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you accepted. Somebody may be between you and the engine. Nothing was sent to it, no password either.</source>
        <translation>يعرض ⁨%1⁩ شهادة غير التي قبلتها. قد يكون أحد بينك وبين المحرّك. لم يُرسل إليه شيء، ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for the certificate of %1, so it cannot tell whether that is your engine or somebody in between. Nothing was sent to it yet.</source>
        <translation>لا يعرف هذا الحاسوب من يضمن شهادة ⁨%1⁩، فلا يستطيع أن يعرف هل هذا محرّكك أم أحد بينكما. لم يُرسل إليه شيء بعد.</translation>
    </message>
    <message>
        <source>Engine:</source>
        <translation>المحرّك:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>صادرة لـ:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>صادرة عن:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>صالحة:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>بصمة SHA-256:</translation>
    </message>
    <message>
        <source>Accepted was:</source>
        <translation>المقبولة كانت:</translation>
    </message>
    <message>
        <source>Doubts:</source>
        <translation>الشكوك:</translation>
    </message>
    <message>
        <source>If the engine was given a new certificate, compare the fingerprint with what it shows on its own machine, then forget the old one. You are asked about the new one next.</source>
        <translation>إن أُعطي المحرّك شهادة جديدة فقارن البصمة بما يعرضه على جهازه، ثم انسَ القديمة. وستُسأل عن الجديدة بعد ذلك.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the certificate file on the engine&apos;s machine: openssl x509 -noout -fingerprint -sha256 -in FILE. If you trust a wrong one, whoever has it learns your password and can move your traffic. What you trust is kept in %1.</source>
        <translation>قارن البصمة ببصمة ملف الشهادة على جهاز المحرّك: openssl x509 -noout -fingerprint -sha256 -in FILE. إن وثقت بشهادة خاطئة عرف صاحبها كلمة مرورك واستطاع تحويل حركة بياناتك. ما تثق به محفوظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Forget the accepted certificate</source>
        <translation>&amp;نسيان الشهادة المقبولة</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>الوثوق &amp;بهذه الشهادة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Do &amp;not connect</source>
        <translation>&amp;عدم الاتصال</translation>
    </message>
</context>
<context>
    <name>standby::ChangeWords</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The options are changed</source>
        <translation>تتغيّر الخيارات</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot; is added</source>
        <translation>تُضاف مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot; is deleted</source>
        <translation>تُحذف مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot; is changed</source>
        <translation>تتغيّر مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(سر)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>standby::ChangesDialog</name>
    <message>
        <source>History of Changes</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>ال&amp;مرشّح:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>من أو ماذا</translation>
    </message>
    <message>
        <source>Show only the changes whose author or words contain this text</source>
        <translation>إظهار التغييرات التي يحتوي صاحبها أو وصفها على هذا النص فقط</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Undo This Change</source>
        <translation>الت&amp;راجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>Put back what this change changed, and leave all other changes as they are</source>
        <translation>إرجاع ما غيّره هذا التغيير وترك كل التغييرات الأخرى كما هي</translation>
    </message>
    <message>
        <source>&amp;Restore This Whole Configuration…</source>
        <translation>ا&amp;ستعادة هذه الإعدادات كلها…</translation>
    </message>
    <message>
        <source>Make everything as it was right after this change; asks first</source>
        <translation>جعل كل شيء كما كان بعد هذا التغيير مباشرة؛ ويسأل أولًا</translation>
    </message>
    <message>
        <source>undone %1</source>
        <translation>جرى التراجع عنه ⁨%1⁩</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Undo This Undo</source>
        <translation>إلغاء هذا الت&amp;راجع</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Select a change above.</source>
        <translation>اختر تغييرًا في الأعلى.</translation>
    </message>
    <message>
        <source>Revision %1, %2: %3</source>
        <translation>المراجعة ⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo and change DNS</source>
        <translation>ال&amp;تراجع وتغيير DNS</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>جرى التراجع عن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>لم يجرِ التراجع عن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Restore Configuration</source>
        <translation>استعادة الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Make the whole configuration, with the options, as it was right after revision %1? You can undo this.</source>
        <translation>أتريد جعل الإعدادات كلها، مع الخيارات، كما كانت بعد المراجعة ⁨%1⁩ مباشرة؟ يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Restored revision %1.</source>
        <translation>استُعيدت المراجعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Revision %1 was not restored.</source>
        <translation>لم تُستعَد المراجعة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::ChangesView</name>
    <message>
        <source>What this change changed</source>
        <translation>ما غيّره هذا التغيير</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot;</source>
        <translation>مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: was %2</source>
        <translation>⁨%1⁩: كان ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>⁨%1⁩: كان ⁨%2⁩، وصار ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>standby::ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>إفراغ هذا الحقل</translation>
    </message>
</context>
<context>
    <name>standby::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>الت&amp;رتيب حسب</translation>
    </message>
</context>
<context>
    <name>standby::CommandEditor</name>
    <message>
        <source>One in a row. $ServerIP$ in an argument becomes the address that is polled.</source>
        <translation>واحد في كل صف. يصير $ServerIP$ في الوسيط العنوانَ الذي يُفحص.</translation>
    </message>
    <message>
        <source>Else a poll succeeds when the program starts.</source>
        <translation>وإلا ينجح الفحص عندما يبدأ البرنامج.</translation>
    </message>
    <message>
        <source>A poll succeeds when</source>
        <translation>ينجح الفحص عندما</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>ال&amp;مهلة:</translation>
    </message>
    <message>
        <source>&amp;Wait until the program ends</source>
        <translation>الانتظار حتى &amp;ينتهي البرنامج</translation>
    </message>
    <message>
        <source>the &amp;output</source>
        <translation>الم&amp;خرجات</translation>
    </message>
    <message>
        <source>the e&amp;xit code is</source>
        <translation>رم&amp;ز الخروج</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>How the exit code is compared</source>
        <translation>كيف يُقارن رمز الخروج</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>رمز الخروج</translation>
    </message>
</context>
<context>
    <name>standby::CommandNotificationEditor</name>
    <message>
        <source>One in a row. Tags in an argument become what they stand for.</source>
        <translation>واحد في كل صف. تصير الوسوم في الوسيط ما ترمز إليه.</translation>
    </message>
    <message>
        <source>Delivered when the program ends with the exit code 0 within 60 s; else it is tried again.</source>
        <translation>يُعدّ مسلَّمًا عندما ينتهي البرنامج برمز الخروج 0 خلال 60 ث؛ وإلا أُعيدت المحاولة.</translation>
    </message>
</context>
<context>
    <name>standby::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find an action, a server set, a problem, an option or help</source>
        <translation>إيجاد إجراء أو مجموعة خوادم أو مشكلة أو خيار أو مساعدة</translation>
    </message>
    <message>
        <source>An action, a server set, a problem, an option, help</source>
        <translation>إجراء، مجموعة خوادم، مشكلة، خيار، مساعدة</translation>
    </message>
    <message>
        <source>Words in any order; parts of them are enough</source>
        <translation>كلمات بأي ترتيب؛ وتكفي أجزاء منها</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or fewer letters of them.</source>
        <translation>لا شيء يطابق. جرّب كلمات أخرى، أو حروفًا أقل منها.</translation>
    </message>
    <message>
        <source>Enter does it, Shift+F10 offers it as a curl command, Escape leaves.</source>
        <translation>ينفّذه مفتاح Enter، ويعرضه Shift+F10 أمرَ curl، ويغادر Escape.</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>غير متاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It concerns this window.</source>
        <translation>يخص هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>standby::ConflictDialog</name>
    <message>
        <source>Changed by Two People</source>
        <translation>غيّره شخصان</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>قيمتهم الآن</translation>
    </message>
    <message>
        <source>&amp;Save These</source>
        <translation>&amp;حفظ هذه</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>ال&amp;عودة إلى التحرير</translation>
    </message>
    <message>
        <source>All that you typed is still there</source>
        <translation>كل ما كتبته ما زال موجودًا</translation>
    </message>
    <message>
        <source>All &amp;Mine</source>
        <translation>&amp;كل ما لي</translation>
    </message>
    <message>
        <source>All &amp;Theirs</source>
        <translation>كل &amp;ما لهم</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمتهم</translation>
    </message>
    <message>
        <source>%1: yours, %2</source>
        <translation>⁨%1⁩: قيمتك، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: theirs, %2</source>
        <translation>⁨%1⁩: قيمتهم، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are still to be chosen</source>
        <translation>
            <numerusform>بقي %n حقل للاختيار</numerusform>
            <numerusform>بقي حقل للاختيار</numerusform>
            <numerusform>بقي حقلان للاختيار</numerusform>
            <numerusform>بقيت %n حقول للاختيار</numerusform>
            <numerusform>بقي %n حقلًا للاختيار</numerusform>
            <numerusform>بقي %n حقل للاختيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What only they changed is taken over, and what only you changed is kept. Both of you changed %n fields: choose what is to be saved.</source>
        <translation>
            <numerusform>يؤخذ ما غيّروه وحدهم ويبقى ما غيّرته وحدك. %n حقل غيّرتموه معًا: اختر ما يُحفظ.</numerusform>
            <numerusform>يؤخذ ما غيّروه وحدهم ويبقى ما غيّرته وحدك. حقل واحد غيّرتموه معًا: اختر ما يُحفظ.</numerusform>
            <numerusform>يؤخذ ما غيّروه وحدهم ويبقى ما غيّرته وحدك. حقلان غيّرتموهما معًا: اختر ما يُحفظ.</numerusform>
            <numerusform>يؤخذ ما غيّروه وحدهم ويبقى ما غيّرته وحدك. %n حقول غيّرتموها معًا: اختر ما يُحفظ.</numerusform>
            <numerusform>يؤخذ ما غيّروه وحدهم ويبقى ما غيّرته وحدك. %n حقلًا غيّرتموه معًا: اختر ما يُحفظ.</numerusform>
            <numerusform>يؤخذ ما غيّروه وحدهم ويبقى ما غيّرته وحدك. %n حقل غيّرتموه معًا: اختر ما يُحفظ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ConnectionQuestions</name>
    <message>
        <source>This computer will ask about the certificate again. %1</source>
        <translation>سيسأل هذا الحاسوب عن الشهادة مرة أخرى. ⁨%1⁩</translation>
    </message>
    <message>
        <source>You will have to sign in again next time. %1</source>
        <translation>سيكون عليك تسجيل الدخول مجددًا في المرة القادمة. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::CopyAsCurl</name>
    <message>
        <source>The HTTP API is switched off: see Options, HTTP API.</source>
        <translation>واجهة HTTP API مطفأة: انظر الخيارات، HTTP API.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>ال&amp;نسخ أمرَ curl</translation>
    </message>
    <message>
        <source>The request of this action, for a script:
%1</source>
        <translation>طلب هذا الإجراء، لنص برمجي:
⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no request to copy. %1</source>
        <translation>لا طلب للنسخ. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationCard</name>
    <message>
        <source>DNS points here</source>
        <translation>يشير DNS إلى هنا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and address</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Open http://%1:%2/ in a browser to see it.</source>
        <translation>افتح http://⁨%1⁩:⁨%2⁩/ في متصفح لرؤيته.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Standby says: %1</source>
        <translation>يقول Standby: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>إطفاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>تشغيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>From then on it refuses connections, as a dead server does</source>
        <translation>منذ ذلك يرفض الاتصالات كما يفعل خادم ميت</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation>جعله يجيب مجددًا</translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationPanel</name>
    <message>
        <source>End demonstration</source>
        <translation>إنهاء العرض التوضيحي</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>العرض التوضيحي</translation>
    </message>
    <message>
        <source>Its servers and its server set go, and all is as before</source>
        <translation>تزول خوادمه ومجموعة خوادمه، ويعود كل شيء كما كان</translation>
    </message>
    <message>
        <source>Three small web servers inside Standby stand for yours. Nobody is told when one fails.</source>
        <translation>ثلاثة خوادم ويب صغيرة داخل Standby تمثّل خوادمك. ولا يُبلَّغ أحد عندما يفشل أحدها.</translation>
    </message>
    <message>
        <source>Not connected to the engine.</source>
        <translation>غير متصل بالمحرّك.</translation>
    </message>
    <message>
        <source>Command that asks DNS</source>
        <translation>أمر يسأل DNS</translation>
    </message>
    <message>
        <source>Ask DNS yourself, in a terminal on the computer where Standby runs</source>
        <translation>اسأل DNS بنفسك، في طرفية على الحاسوب الذي يعمل عليه Standby</translation>
    </message>
    <message>
        <source>Copy the command that asks DNS</source>
        <translation>نسخ الأمر الذي يسأل DNS</translation>
    </message>
    <message>
        <source>The server was not switched on.</source>
        <translation>لم يُشغَّل الخادم.</translation>
    </message>
    <message>
        <source>The server was not switched off.</source>
        <translation>لم يُطفأ الخادم.</translation>
    </message>
    <message>
        <source>DNS now says for %1:</source>
        <translation>يقول DNS الآن عن ⁨%1⁩:</translation>
    </message>
    <message numerus="yes">
        <source>Failed in at most %n s</source>
        <translation>
            <numerusform>فاشل خلال %n ث على الأكثر</numerusform>
            <numerusform>فاشل خلال ثانية على الأكثر</numerusform>
            <numerusform>فاشل خلال ثانيتين على الأكثر</numerusform>
            <numerusform>فاشل خلال %n ث على الأكثر</numerusform>
            <numerusform>فاشل خلال %n ث على الأكثر</numerusform>
            <numerusform>فاشل خلال %n ث على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationStory</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Polling is paused, so Standby notices nothing and DNS goes on to say %1. Resume it to go on.</source>
        <translation>الفحوص متوقفة مؤقتًا، فلا يلاحظ Standby شيئًا ويستمر DNS في قول ⁨%1⁩. استأنفها للمتابعة.</translation>
    </message>
    <message>
        <source>%1 is switched off. Standby finds out at its next poll.</source>
        <translation>أُطفئ ⁨%1⁩. يكتشف Standby ذلك في فحصه التالي.</translation>
    </message>
    <message>
        <source>Standby noticed that %1 does not answer: %2 of %3 failures. One alone could be bad luck, so it tries again.</source>
        <translation>لاحظ Standby أن ⁨%1⁩ لا يجيب: ⁨%2⁩ من ⁨%3⁩ من مرات الفشل. قد تكون مرة واحدة سوء حظ، فيحاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is on again: %2 of %3 good answers until Standby trusts it.</source>
        <translation>شُغّل ⁨%1⁩ مجددًا: ⁨%2⁩ من ⁨%3⁩ إجابات جيدة حتى يثق به Standby.</translation>
    </message>
    <message>
        <source>Standby polls the servers for the first time.</source>
        <translation>يفحص Standby الخوادم للمرة الأولى.</translation>
    </message>
    <message>
        <source>No server answers any more. DNS says %1, as if all did: an address that may come back is better than none.</source>
        <translation>لم يعد أي خادم يجيب. يقول DNS ‏⁨%1⁩ كأنها كلها تجيب: عنوان قد يعود خير من لا شيء.</translation>
    </message>
    <message>
        <source>%1 has failed. DNS now says %2: whoever asks for %3 is sent there.</source>
        <translation>فشل ⁨%1⁩. يقول DNS الآن ⁨%2⁩: كل من يسأل عن ⁨%3⁩ يُرسل إلى هناك.</translation>
    </message>
    <message>
        <source>All servers answer, and DNS says %1, the first of them. Switch that one off and watch.</source>
        <translation>تجيب كل الخوادم، ويقول DNS ‏⁨%1⁩، وهو أولها. أطفئه وشاهد.</translation>
    </message>
    <message>
        <source>Web server %1</source>
        <translation>خادم الويب ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 have failed. DNS now says %2: whoever asks for %3 is sent there.</source>
        <translation>فشلت ⁨%1⁩. ويقول DNS الآن ⁨%2⁩: من يسأل عن ⁨%3⁩ يُرسَل إلى هناك.</translation>
    </message>
</context>
<context>
    <name>standby::Desktop</name>
    <message>
        <source>Whether Standby starts at login was not changed. %1</source>
        <translation>لم يتغيّر ما إذا كان Standby يبدأ عند تسجيل الدخول. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Standby keeps running</source>
        <translation>يستمر Standby في العمل</translation>
    </message>
    <message>
        <source>It watches your servers from the tray. To stop it, choose Exit there.</source>
        <translation>يراقب خوادمك من علبة النظام. لإيقافه اختر «إنهاء» هناك.</translation>
    </message>
    <message>
        <source>It shows the engine at %1 from the tray. To end it, choose Exit there; the engine goes on.</source>
        <translation>يعرض المحرّك على ⁨%1⁩ من علبة النظام. لإنهائه اختر «إنهاء» هناك؛ ويستمر المحرّك.</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so closing the window minimises it, and polling goes on. To stop the program, choose Exit in the File menu.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا، لذا فإن إغلاق النافذة يصغّرها، وتستمر الفحوص. لإيقاف البرنامج اختر «إنهاء» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so closing the window minimises it. To end it, choose Exit in the File menu; the engine at %1 goes on.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا، لذا فإن إغلاق النافذة يصغّرها. لإنهائها اختر «إنهاء» في قائمة «ملف»؛ ويستمر المحرّك على ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::DiscardQuestion</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>standby::DnsAnsweringPanel</name>
    <message>
        <source>all servers that respond, in order</source>
        <translation>كل الخوادم التي تستجيب، بالترتيب</translation>
    </message>
    <message>
        <source>all servers that respond, rotated with each answer</source>
        <translation>كل الخوادم التي تستجيب، بالتدوير مع كل إجابة</translation>
    </message>
    <message>
        <source>one of these, by weight</source>
        <translation>واحد منها، حسب الوزن</translation>
    </message>
    <message>
        <source>the first server that responds</source>
        <translation>أول خادم يستجيب</translation>
    </message>
    <message>
        <source>What Standby answers</source>
        <translation>ما يجيب به Standby</translation>
    </message>
    <message>
        <source>Standby answers DNS</source>
        <translation>يجيب Standby عن DNS</translation>
    </message>
    <message>
        <source>Standby cannot answer DNS: see Problems</source>
        <translation>لا يستطيع Standby الإجابة عن DNS: انظر المشكلات</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>⁨%1⁩ و⁨%2⁩ أخرى</translation>
    </message>
    <message>
        <source>The set has no host names: nothing is answered for it</source>
        <translation>ليس للمجموعة أسماء مضيفين: لا يُجاب عنها بشيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>العناوين: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::DnsConfirmation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes at once what DNS says, and moves traffic.</source>
        <translation>هذا يغيّر فورًا ما يقوله DNS، ويحوّل حركة البيانات.</translation>
    </message>
    <message>
        <source>%1 at DNS server %2</source>
        <translation>⁨%1⁩ على خادم DNS ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 → no longer answered</source>
        <translation>⁨%1⁩: ⁨%2⁩ ← لا يُجاب عنه بعد ذلك</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>standby::DnsDataSection</name>
    <message>
        <source>%1 %2 %</source>
        <translation>‏⁨%1⁩ ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>DNS data</source>
        <translation>بيانات DNS</translation>
    </message>
    <message>
        <source>&amp;Host names:</source>
        <translation>أ&amp;سماء المضيفين:</translation>
    </message>
    <message>
        <source>The names whose addresses this set decides, one in a line. *.example.com stands for all names that end with .example.com, however deep, unless a listed name is closer; example.com itself is another line.</source>
        <translation>الأسماء التي تقرر هذه المجموعة عناوينها، واحد في كل سطر. يمثّل *.example.com كل الأسماء التي تنتهي بـ .example.com مهما كان عمقها، ما لم يوجد اسم مذكور أقرب؛ أما example.com نفسه فسطر آخر.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>ال&amp;عناوين:</translation>
    </message>
    <message>
        <source>the first server that responds</source>
        <translation>أول خادم يستجيب</translation>
    </message>
    <message>
        <source>all that respond, in order</source>
        <translation>كل ما يستجيب، بالترتيب</translation>
    </message>
    <message>
        <source>all that respond, rotated with each answer</source>
        <translation>كل ما يستجيب، بالتدوير مع كل إجابة</translation>
    </message>
    <message>
        <source>one that responds, by weight</source>
        <translation>واحد يستجيب، حسب الوزن</translation>
    </message>
    <message>
        <source>For IPv4 and IPv6 each. The last two rotate only where Standby answers DNS itself; a DNS server that is updated gets all.</source>
        <translation>لكل من IPv4 وIPv6. لا يدور الأخيران إلا حيث يجيب Standby عن DNS بنفسه؛ أما خادم DNS الذي يُحدَّث فيحصل على الجميع.</translation>
    </message>
    <message>
        <source>When all have &amp;failed:</source>
        <translation>عندما &amp;تفشل كلها:</translation>
    </message>
    <message>
        <source>as if all responded</source>
        <translation>كأنها كلها تستجيب</translation>
    </message>
    <message>
        <source>one address, such as that of a page that says sorry</source>
        <translation>عنوان واحد، كعنوان صفحة اعتذار</translation>
    </message>
    <message>
        <source>what was said last</source>
        <translation>آخر ما قيل</translation>
    </message>
    <message>
        <source>That a&amp;ddress:</source>
        <translation>&amp;ذلك العنوان:</translation>
    </message>
    <message>
        <source>&amp;TTL:</source>
        <translation>&amp;مدة TTL:</translation>
    </message>
    <message>
        <source>How long others may keep an answer: the time that a failover takes on top.</source>
        <translation>المدة التي يجوز للآخرين فيها الاحتفاظ بالإجابة: الزمن الذي يُضاف إلى تحويل الخدمة.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Caches at providers, in routers and in browsers keep an answer for the TTL; a few keep it longer, whatever it says. Who asked before you lower it still has the old one for the old time.</source>
        <translation>تحتفظ الذاكرات المؤقتة لدى المزوّدين وفي الموجّهات والمتصفحات بالإجابة طوال مدة TTL؛ وبعضها يحتفظ بها أطول مهما قالت. ومن سأل قبل أن تخفّضها تبقى لديه القديمة للمدة القديمة.</translation>
    </message>
    <message>
        <source>So visitors are sent to a server that died for %1 at the longest: %2 until it is failed (section Polling frequency), and then the TTL.</source>
        <translation>إذن يُرسل الزوار إلى خادم مات لمدة ⁨%1⁩ على الأكثر: ⁨%2⁩ حتى يُعدّ فاشلًا (قسم تواتر الفحص)، ثم مدة TTL.</translation>
    </message>
    <message>
        <source>Each server&apos;s weight is in the section Servers.</source>
        <translation>وزن كل خادم في قسم الخوادم.</translation>
    </message>
    <message>
        <source>Of the IPv4 answers: %1.</source>
        <translation>من إجابات IPv4: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Of the IPv6 answers: %1.</source>
        <translation>من إجابات IPv6: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::DnsEditor</name>
    <message>
        <source>&amp;Host name:</source>
        <translation>اسم الم&amp;ضيف:</translation>
    </message>
    <message>
        <source>What the server is asked for.</source>
        <translation>ما يُسأل عنه الخادم.</translation>
    </message>
    <message>
        <source>&amp;Record type:</source>
        <translation>ن&amp;وع السجل:</translation>
    </message>
    <message>
        <source>A (IPv4 addresses)</source>
        <translation>‏A (عناوين IPv4)</translation>
    </message>
    <message>
        <source>AAAA (IPv6 addresses)</source>
        <translation>‏AAAA (عناوين IPv6)</translation>
    </message>
    <message>
        <source>Ask for r&amp;ecursion</source>
        <translation>&amp;طلب التكرار</translation>
    </message>
    <message>
        <source>For a server that looks names up for others; not for one that is asked about its own zones.</source>
        <translation>لخادم يبحث عن الأسماء لغيره؛ لا لخادم يُسأل عن مناطقه.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ال&amp;منفذ:</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>الم&amp;هلة:</translation>
    </message>
    <message>
        <source>A poll succeeds when the server answers</source>
        <translation>ينجح الفحص عندما يجيب الخادم</translation>
    </message>
    <message>
        <source>with the &amp;address:</source>
        <translation>&amp;بالعنوان:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>and the answer is a&amp;uthoritative</source>
        <translation>وت&amp;كون الإجابة موثوقة المصدر</translation>
    </message>
</context>
<context>
    <name>standby::DnsHostNameRow</name>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>يُحدَّث</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>%1 (TTL %2 s)</source>
        <translation>‏⁨%1⁩ (TTL ‏⁨%2⁩ ث)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>It says %1</source>
        <translation>يقول ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>لم يُبحث عنه بعد</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>looked up %1</source>
        <translation>بُحث عنه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>وقت البحث</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>حُدّث ⁨%1⁩</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>وقت التحديث</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>المحاولة التالية ⁨%1⁩</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
</context>
<context>
    <name>standby::DnsServerDialog</name>
    <message>
        <source>Server name / IP</source>
        <translation>اسم الخادم / IP</translation>
    </message>
    <message>
        <source>N&amp;ame or IP address:</source>
        <translation>الا&amp;سم أو عنوان IP:</translation>
    </message>
    <message>
        <source>The DNS server that holds the zone and takes updates: the primary one. A name is looked up again before each use.</source>
        <translation>خادم DNS الذي يحوي المنطقة ويقبل التحديثات: الأساسي. ويُبحث عن الاسم من جديد قبل كل استخدام.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ال&amp;منفذ:</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>بحث DNS</translation>
    </message>
    <message>
        <source>Before each update, and from time to time, the host names are looked up here. Only records that differ from what they should be are changed.</source>
        <translation>قبل كل تحديث ومن حين لآخر يُبحث هنا عن أسماء المضيفين. ولا تُغيَّر إلا السجلات التي تخالف ما ينبغي أن تكون عليه.</translation>
    </message>
    <message>
        <source>Look up again e&amp;very:</source>
        <translation>البحث مجددًا &amp;كل:</translation>
    </message>
    <message>
        <source>Finds what others changed, and puts it right.</source>
        <translation>يجد ما غيّره الآخرون ويصححه.</translation>
    </message>
    <message>
        <source>Do not compare the &amp;TTL</source>
        <translation>&amp;عدم مقارنة TTL</translation>
    </message>
    <message>
        <source>For DNS servers that set a TTL of their own.</source>
        <translation>لخوادم DNS التي تضع TTL خاصة بها.</translation>
    </message>
    <message>
        <source>Use EDNS&amp;0</source>
        <translation>ا&amp;ستخدام EDNS0</translation>
    </message>
    <message>
        <source>Off for DNS servers that do not answer it.</source>
        <translation>يُطفأ لخوادم DNS التي لا تجيب عنه.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes about this DNS server</source>
        <translation>ملاحظات عن خادم DNS هذا</translation>
    </message>
    <message>
        <source>Discard the changes to this DNS server?</source>
        <translation>أتريد تجاهل التغييرات على خادم DNS هذا؟</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>خادم DNS</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>يُحدَّث بواسطة</translation>
    </message>
    <message>
        <source>New DNS Server</source>
        <translation>خادم DNS جديد</translation>
    </message>
    <message>
        <source>Properties of DNS Server %1</source>
        <translation>خصائص خادم DNS ‏⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::DnsServerPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>DNS server %1</source>
        <translation>خادم DNS ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Show %1 more host names</source>
        <translation>إظهار ⁨%1⁩ من أسماء المضيفين الأخرى</translation>
    </message>
</context>
<context>
    <name>standby::DnsServerTest</name>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;اختبار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Host name to test with</source>
        <translation>اسم المضيف للاختبار</translation>
    </message>
    <message>
        <source>Look the name up and try an update that changes nothing, without saving these settings</source>
        <translation>البحث عن الاسم ومحاولة تحديث لا يغيّر شيئًا، دون حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Copy what the test found</source>
        <translation>نسخ ما وجده الاختبار</translation>
    </message>
    <message>
        <source>Nothing is changed at the DNS server, and nothing is saved.</source>
        <translation>لا يُغيَّر شيء في خادم DNS ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>What the test found, step by step</source>
        <translation>ما وجده الاختبار خطوة بخطوة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Test with the host &amp;name:</source>
        <translation>الاختبار باسم الم&amp;ضيف:</translation>
    </message>
    <message>
        <source>Not tested: first correct what is marked above.</source>
        <translation>لم يُختبر: صحّح أولًا ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Give the host name to look up, such as www.example.com.</source>
        <translation>أعطِ اسم المضيف المطلوب البحث عنه، مثل www.example.com.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>لم يُختبر.</translation>
    </message>
    <message>
        <source>Testing … This takes half a minute when nothing answers.</source>
        <translation>يجري الاختبار … يستغرق نصف دقيقة إن لم يُجب شيء.</translation>
    </message>
    <message>
        <source>Not tested. %1</source>
        <translation>لم يُختبر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>All went well. Nothing was changed at the DNS server.</source>
        <translation>سار كل شيء جيدًا. لم يُغيَّر شيء في خادم DNS.</translation>
    </message>
    <message>
        <source>Something went wrong: see the step with the cross. Nothing was changed.</source>
        <translation>حدث خطأ: انظر الخطوة ذات علامة ×. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Succeeded: %1</source>
        <translation>نجح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::DnsServingSection</name>
    <message>
        <source>DNS serving</source>
        <translation>الإجابة عن DNS</translation>
    </message>
    <message>
        <source>&amp;Answer DNS queries</source>
        <translation>الإجابة عن &amp;استعلامات DNS</translation>
    </message>
    <message>
        <source>For the host names of all server sets, when the parent zone delegates them to Standby.</source>
        <translation>لأسماء المضيفين في كل مجموعات الخوادم، عندما تفوّضها المنطقة الأعلى إلى Standby.</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>الإ&amp;صغاء على:</translation>
    </message>
    <message>
        <source>IP addresses of the machine where the engine runs, one in a line.</source>
        <translation>عناوين IP للجهاز الذي يعمل عليه المحرّك، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ال&amp;منفذ:</translation>
    </message>
    <message>
        <source>Resolvers ask port 53 and no other. On Linux and macOS a program needs a right for ports below 1024; on Linux it is the capability CAP_NET_BIND_SERVICE.</source>
        <translation>تسأل المحلّلات المنفذ 53 دون غيره. في Linux وmacOS يحتاج البرنامج إلى حق للمنافذ دون 1024؛ وفي Linux هو القدرة CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>&amp;Name servers:</source>
        <translation>&amp;خوادم الأسماء:</translation>
    </message>
    <message>
        <source>The names by which the parent zone delegates to Standby, for NS and SOA records; one in a line. Empty: this machine&apos;s own name.</source>
        <translation>الأسماء التي تفوّض بها المنطقة الأعلى إلى Standby، لسجلات NS وSOA؛ واحد في كل سطر. إن تُرك فارغًا: اسم هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;جهة الاتصال:</translation>
    </message>
    <message>
        <source>An e-mail address, for the SOA records.</source>
        <translation>عنوان بريد إلكتروني لسجلات SOA.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>‏⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>كل عناوين IPv4</translation>
    </message>
    <message>
        <source>all IPv6 addresses</source>
        <translation>كل عناوين IPv6</translation>
    </message>
    <message>
        <source>only programs on the same machine</source>
        <translation>البرامج على الجهاز نفسه فقط</translation>
    </message>
    <message>
        <source>Queries for other names</source>
        <translation>الاستعلامات عن أسماء أخرى</translation>
    </message>
    <message>
        <source>&amp;Forward them to another DNS server</source>
        <translation>إ&amp;حالتها إلى خادم DNS آخر</translation>
    </message>
    <message>
        <source>Else they are refused.</source>
        <translation>وإلا رُفضت.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>الم&amp;نفذ:</translation>
    </message>
    <message>
        <source>&amp;Do not ask it for recursion</source>
        <translation>عدم &amp;طلب التكرار منه</translation>
    </message>
    <message>
        <source>It then answers only what it knows itself.</source>
        <translation>عندئذ يجيب بما يعرفه هو فقط.</translation>
    </message>
    <message>
        <source>Open resolver: whoever reaches %1 can look up any name through Standby. Attackers use such servers to flood others. Listen on loopback addresses only, do not ask for recursion, or let a firewall admit only your own networks.</source>
        <translation>محلّل مفتوح: كل من يصل إلى ⁨%1⁩ يستطيع البحث عن أي اسم عبر Standby. يستخدم المهاجمون خوادم كهذه لإغراق غيرهم. أصغِ على عناوين الاسترجاع فقط، أو لا تطلب التكرار، أو دع جدارًا ناريًا لا يسمح إلا لشبكاتك.</translation>
    </message>
    <message>
        <source>Add an addre&amp;ss</source>
        <translation>إ&amp;ضافة عنوان</translation>
    </message>
    <message>
        <source>Addr&amp;ess:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
</context>
<context>
    <name>standby::DnsUpdateMethodSection</name>
    <message>
        <source>Dynamic update (RFC 2136)</source>
        <translation>تحديث ديناميكي (RFC 2136)</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>طلب HTTP</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Microsoft DNS</source>
        <translation>Microsoft DNS</translation>
    </message>
    <message>
        <source>Update method</source>
        <translation>طريقة التحديث</translation>
    </message>
    <message>
        <source>Update b&amp;y:</source>
        <translation>التحديث &amp;بواسطة:</translation>
    </message>
    <message>
        <source>One in a row. Tags in an argument become what they stand for.</source>
        <translation>واحد في كل صف. تصير الوسوم في الوسيط ما ترمز إليه.</translation>
    </message>
    <message>
        <source>Else an update succeeds when the program starts.</source>
        <translation>وإلا ينجح التحديث عندما يبدأ البرنامج.</translation>
    </message>
    <message>
        <source>An update succeeds when</source>
        <translation>ينجح التحديث عندما</translation>
    </message>
</context>
<context>
    <name>standby::DnsUpdatingSection</name>
    <message>
        <source>DNS updating</source>
        <translation>تحديث DNS</translation>
    </message>
    <message>
        <source>Host names at DNS servers; what is more waits its turn.</source>
        <translation>أسماء مضيفين لدى خوادم DNS؛ وما زاد ينتظر دوره.</translation>
    </message>
    <message>
        <source>Default DNS servers</source>
        <translation>خوادم DNS الافتراضية</translation>
    </message>
    <message>
        <source>For all server sets that use the default DNS servers (section Update DNS of a set).</source>
        <translation>لكل مجموعات الخوادم التي تستخدم خوادم DNS الافتراضية (قسم تحديث DNS في المجموعة).</translation>
    </message>
    <message>
        <source>Updates at a &amp;time, at most:</source>
        <translation>التحديثات &amp;في وقت واحد، على الأكثر:</translation>
    </message>
</context>
<context>
    <name>standby::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>⁨%1⁩: الوحدة</translation>
    </message>
</context>
<context>
    <name>standby::EmailDefaultsDialog</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>The sender; answers go there.</source>
        <translation>المُرسِل؛ وإليه تذهب الردود.</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>الم&amp;وضوع:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>الن&amp;ص:</translation>
    </message>
    <message>
        <source>E-mail Notification Defaults</source>
        <translation>افتراضات إشعارات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Discard the changes to the e-mail defaults?</source>
        <translation>أتريد تجاهل التغييرات على افتراضات البريد الإلكتروني؟</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>The test mail says that it is one. Nothing is saved.</source>
        <translation>تقول رسالة الاختبار إنها كذلك. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Send a &amp;test mail to:</source>
        <translation>إرسال رسالة ا&amp;ختبار إلى:</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>إرسال رسالة اختبار إلى</translation>
    </message>
    <message>
        <source>Give the address of somebody who reads the mail.</source>
        <translation>أعطِ عنوان من يقرأ البريد.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>لم يُختبر.</translation>
    </message>
    <message>
        <source>Not tested: a mail server and a sender (Message, From) are needed first.</source>
        <translation>لم يُختبر: يلزم أولًا خادم بريد ومُرسِل (الرسالة، من).</translation>
    </message>
</context>
<context>
    <name>standby::EmailEditor</name>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>One address or several, separated by commas.</source>
        <translation>عنوان أو عدة عناوين تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>م&amp;ن:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>المو&amp;ضوع:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;النص:</translation>
    </message>
    <message>
        <source>as in the defaults</source>
        <translation>كما في الافتراضات</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>لم يُضبط شيء</translation>
    </message>
    <message>
        <source>%1: as in the defaults</source>
        <translation>⁨%1⁩: كما في الافتراضات</translation>
    </message>
    <message>
        <source>Send it through &amp;another mail server than the default one</source>
        <translation>الإرسال &amp;عبر خادم بريد غير الافتراضي</translation>
    </message>
    <message>
        <source>The default one is %1.</source>
        <translation>الافتراضي هو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Mail cannot be sent like this: the e-mail defaults lack a sender or a mail server. Set them in Options, Notification, or give others here.</source>
        <translation>لا يمكن إرسال البريد هكذا: ينقص افتراضات البريد الإلكتروني مُرسِل أو خادم بريد. اضبطهما في الخيارات، الإشعارات، أو أعطِ غيرهما هنا.</translation>
    </message>
</context>
<context>
    <name>standby::EngineSentences</name>
    <message>
        <source>Too many failed log-ins from this address; try again in %1 s.</source>
        <translation>محاولات دخول فاشلة كثيرة جدًا من هذا العنوان؛ حاول بعد ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>Too many log-ins are being checked; try again in 1 s.</source>
        <translation>يجري التحقق من محاولات دخول كثيرة جدًا؛ حاول بعد 1 ث.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>البرنامج في طور التوقف.</translation>
    </message>
    <message>
        <source>The user name, password or API key is not right.</source>
        <translation>اسم المستخدم أو كلمة المرور أو مفتاح API غير صحيح.</translation>
    </message>
    <message>
        <source>local user</source>
        <translation>مستخدم محلي</translation>
    </message>
    <message>
        <source>No password is set, so only this machine may ask without an API key.</source>
        <translation>لم تُضبط كلمة مرور، فلا يجوز إلا لهذا الجهاز أن يسأل دون مفتاح API.</translation>
    </message>
    <message>
        <source>Log in as &quot;admin&quot; with the password of Options, HTTP API, or send an API key.</source>
        <translation>سجّل الدخول باسم &quot;admin&quot; بكلمة المرور من الخيارات، HTTP API، أو أرسل مفتاح API.</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>مفتاح API ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>The request has no Host header.</source>
        <translation>ليس في الطلب ترويسة Host.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of this server; use the address in Options, HTTP API.</source>
        <translation>‏«⁨%1⁩» ليس اسمًا لهذا الخادم؛ استخدم العنوان الذي في الخيارات، HTTP API.</translation>
    </message>
    <message>
        <source>Requests from web pages of another origin are refused.</source>
        <translation>تُرفض الطلبات من صفحات ويب من أصل آخر.</translation>
    </message>
    <message>
        <source>Requests from web pages of another site are refused.</source>
        <translation>تُرفض الطلبات من صفحات ويب من موقع آخر.</translation>
    </message>
    <message>
        <source>The request has a body without a Content-Type.</source>
        <translation>للطلب محتوى دون Content-Type.</translation>
    </message>
    <message>
        <source>The request has a body of type &quot;%1&quot;.</source>
        <translation>للطلب محتوى من النوع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 Send JSON and say so; with curl add the option -H &quot;Content-Type: application/json&quot;.</source>
        <translation>‏⁨%1⁩ أرسل JSON وصرّح بذلك؛ مع curl أضف الخيار ‎-H &quot;Content-Type: application/json&quot;.</translation>
    </message>
    <message>
        <source>This request takes no body; send it without one.</source>
        <translation>لا يقبل هذا الطلب محتوى؛ أرسله دونه.</translation>
    </message>
    <message>
        <source>The request has no body; send a JSON object.</source>
        <translation>ليس للطلب محتوى؛ أرسل كائن JSON.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>يجب أن يكون المحتوى كائن JSON.</translation>
    </message>
    <message>
        <source>The body is larger than 1 MiB; send less.</source>
        <translation>المحتوى أكبر من 1 ميبيبايت؛ أرسل أقل.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>المحتوى ليس JSON: ‏⁨%1⁩ عند البايت ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The %1 of the URL is not valid: it must be percent-encoded UTF-8 without control characters.</source>
        <translation>‏⁨%1⁩ في عنوان URL غير صالح: يجب أن يكون UTF-8 بترميز النسبة المئوية دون محارف تحكم.</translation>
    </message>
    <message>
        <source>The path of the URL must begin with exactly one &quot;/&quot;.</source>
        <translation>يجب أن يبدأ مسار URL بشرطة &quot;/&quot; واحدة بالضبط.</translation>
    </message>
    <message>
        <source>The query parameter &quot;%1&quot; is given twice; give it once.</source>
        <translation>أُعطيت وسيطة الاستعلام «⁨%1⁩» مرتين؛ أعطِها مرة واحدة.</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>ليس له منها شيء</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>له ⁨%1⁩</translation>
    </message>
    <message>
        <source>This URL has no query parameter &quot;%1&quot;; %2.</source>
        <translation>ليس لعنوان URL هذا وسيطة استعلام «⁨%1⁩»؛ ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is not known here.</source>
        <translation>الطريقة «⁨%1⁩» غير معروفة هنا.</translation>
    </message>
    <message>
        <source>There is nothing at &quot;%1&quot;; the page / lists all URLs.</source>
        <translation>لا شيء عند «⁨%1⁩»؛ تسرد الصفحة / كل عناوين URL.</translation>
    </message>
    <message>
        <source>This URL does not know %1; it knows %2.</source>
        <translation>لا يعرف عنوان URL هذا ⁨%1⁩؛ ويعرف ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has the role &quot;%2&quot;; this needs &quot;%3&quot;.</source>
        <translation>دور ⁨%1⁩ هو «⁨%2⁩»؛ وهذا يحتاج إلى «⁨%3⁩».</translation>
    </message>
    <message>
        <source>This request is answered later; ask for it with a reply function.</source>
        <translation>يُجاب عن هذا الطلب لاحقًا؛ اسأله مع دالة رد.</translation>
    </message>
    <message>
        <source>The event stream is at GET /events.</source>
        <translation>مجرى الأحداث عند GET /events.</translation>
    </message>
    <message>
        <source>The poll was cancelled: the server set was paused, changed or deleted meanwhile.</source>
        <translation>أُلغي الفحص: أُوقفت مجموعة الخوادم مؤقتًا أو غُيّرت أو حُذفت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The query parameter &quot;wait&quot; must be a number of seconds from 0 to 300, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;wait&quot; عدد ثوانٍ من 0 إلى 300، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The server set was not polled.</source>
        <translation>لم تُفحص مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>The server set was not paused.</source>
        <translation>لم تُوقف مجموعة الخوادم مؤقتًا.</translation>
    </message>
    <message>
        <source>The server set was not resumed.</source>
        <translation>لم تُستأنف مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>The query parameter &quot;type&quot; has an unknown type of entry: &quot;%1&quot;.</source>
        <translation>في وسيطة الاستعلام &quot;type&quot; نوع مدخل مجهول: ‏«⁨%1⁩».</translation>
    </message>
    <message>
        <source>The history was not read. %1</source>
        <translation>لم يُقرأ التاريخ. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The query parameter &quot;from&quot; must be a time before &quot;to&quot;.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;from&quot; وقتًا قبل &quot;to&quot;.</translation>
    </message>
    <message>
        <source>The uptime was not computed. %1</source>
        <translation>لم يُحسب زمن التشغيل. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The event stream is served over HTTP only.</source>
        <translation>يُقدَّم مجرى الأحداث عبر HTTP فقط.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>The query parameter &quot;%1&quot; must be %2, not &quot;%3&quot;.</source>
        <translation>يجب أن تكون وسيطة الاستعلام «⁨%1⁩» ‏⁨%2⁩، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 It was changed since it was read; read it again and repeat the change.</source>
        <translation>⁨%1⁩ تغيّرت منذ قراءتها؛ اقرأها مجددًا وأعد التغيير.</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>عدد من 1 إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>a whole number that is not negative</source>
        <translation>عدد صحيح غير سالب</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T19:00:00Z</source>
        <translation>وقت مثل 2026-11-21T19:00:00Z</translation>
    </message>
    <message>
        <source>The query parameter &quot;after&quot; names no row of this list: &quot;%1&quot;.</source>
        <translation>لا تسمّي وسيطة الاستعلام &quot;after&quot; صفًا في هذه القائمة: ‏«⁨%1⁩».</translation>
    </message>
    <message>
        <source>Expected an object with e-mail defaults.</source>
        <translation>المتوقع كائن فيه افتراضات البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>لا يوجد هنا حقل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Expected the id of a server set, a text.</source>
        <translation>المتوقع معرّف مجموعة خوادم، نصًا.</translation>
    </message>
    <message>
        <source>The notification is missing.</source>
        <translation>ينقص الإشعار.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The options were not saved.</source>
        <translation>لم تُحفظ الخيارات.</translation>
    </message>
    <message>
        <source>The options were not changed.</source>
        <translation>لم تتغيّر الخيارات.</translation>
    </message>
    <message>
        <source>The note must be a text of at most %1 characters.</source>
        <translation>يجب أن تكون الملاحظة نصًا من ⁨%1⁩ محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The problem was not acknowledged.</source>
        <translation>لم يُقَرّ بالمشكلة.</translation>
    </message>
    <message>
        <source>There is no problem with the id &quot;%1&quot; now.</source>
        <translation>لا توجد الآن مشكلة بالمعرّف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is no revision &quot;%1&quot;; GET /revisions lists those that are kept.</source>
        <translation>لا توجد مراجعة «⁨%1⁩»؛ يسرد GET /revisions المحفوظة.</translation>
    </message>
    <message>
        <source>The revision was not read. %1</source>
        <translation>لم تُقرأ المراجعة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The revision was not restored.</source>
        <translation>لم تُستعد المراجعة.</translation>
    </message>
    <message>
        <source>The server was not disabled.</source>
        <translation>لم يُعطَّل الخادم.</translation>
    </message>
    <message>
        <source>The server was not enabled.</source>
        <translation>لم يُفعَّل الخادم.</translation>
    </message>
    <message>
        <source>Server sets</source>
        <translation>مجموعات الخوادم</translation>
    </message>
    <message>
        <source>The server set was not saved.</source>
        <translation>لم تُحفظ مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>The query parameter &quot;status&quot; must be ok, failed or unknown, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;status&quot; هي ok أو failed أو unknown، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The id cannot be changed; leave it out or send &quot;%1&quot;.</source>
        <translation>لا يمكن تغيير المعرّف؛ اتركه أو أرسل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The server set &quot;%1&quot; was not changed.</source>
        <translation>لم تتغيّر مجموعة الخوادم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The server set was not deleted.</source>
        <translation>لم تُحذف مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>This must be a list of the ids of servers; it may be empty.</source>
        <translation>يجب أن تكون هذه قائمة بمعرّفات خوادم؛ ويجوز أن تكون فارغة.</translation>
    </message>
    <message>
        <source>Expected the id of a server, a text.</source>
        <translation>المتوقع معرّف خادم، نصًا.</translation>
    </message>
    <message>
        <source>Nothing was simulated.</source>
        <translation>لم يُحاكَ شيء.</translation>
    </message>
    <message>
        <source>The IP address to poll is missing.</source>
        <translation>ينقص عنوان IP المطلوب فحصه.</translation>
    </message>
    <message>
        <source>The polling method is missing.</source>
        <translation>تنقص طريقة الفحص.</translation>
    </message>
    <message>
        <source>The DNS server is missing.</source>
        <translation>ينقص خادم DNS.</translation>
    </message>
    <message>
        <source>Nothing was polled.</source>
        <translation>لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <translation>لم يُختبر شيء.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>⁨%1⁩ المنفذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>⁨%1⁩ أو ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the answer over TCP does not fit the question</source>
        <translation>الإجابة عبر TCP لا تطابق السؤال</translation>
    </message>
    <message>
        <source>nothing listens there (port unreachable)</source>
        <translation>لا شيء يصغي هناك (المنفذ لا يمكن الوصول إليه)</translation>
    </message>
    <message>
        <source>the answer is truncated, and over TCP: %1</source>
        <translation>الإجابة مبتورة، وعبر TCP: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>no answer over UDP, and over TCP: %1</source>
        <translation>لا إجابة عبر UDP، وعبر TCP: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing listens there (port unreachable), and over TCP: %1</source>
        <translation>لا شيء يصغي هناك (المنفذ لا يمكن الوصول إليه)، وعبر TCP: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>over TCP, which so large a message needs: %1</source>
        <translation>عبر TCP الذي تحتاجه رسالة بهذا الكبر: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the answer is truncated, and over TCP there was %1</source>
        <translation>الإجابة مبتورة، وعبر TCP كان: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing listens there (port unreachable), and over TCP there was %1</source>
        <translation>لا شيء يصغي هناك (المنفذ لا يمكن الوصول إليه)، وعبر TCP كان: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, neither over UDP nor over TCP</source>
        <translation>⁨%1⁩، لا عبر UDP ولا عبر TCP</translation>
    </message>
    <message>
        <source>%1 over TCP, which so large a message needs</source>
        <translation>⁨%1⁩ عبر TCP الذي تحتاجه رسالة بهذا الكبر</translation>
    </message>
    <message>
        <source>%1 (one that does not fit the question was ignored)</source>
        <translation>⁨%1⁩ (أُهملت إجابة لا تطابق السؤال)</translation>
    </message>
    <message>
        <source>%1 (%2 that do not fit the question were ignored)</source>
        <translation>⁨%1⁩ (أُهملت ⁨%2⁩ لا تطابق السؤال)</translation>
    </message>
    <message>
        <source>The DNS message %1</source>
        <translation>رسالة DNS ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>is shorter than its header.</source>
        <translation>أقصر من رأسها.</translation>
    </message>
    <message>
        <source>has a broken question.</source>
        <translation>فيها سؤال تالف.</translation>
    </message>
    <message>
        <source>has a broken record.</source>
        <translation>فيها سجل تالف.</translation>
    </message>
    <message>
        <source>has bytes behind its last record.</source>
        <translation>فيها بايتات بعد سجلها الأخير.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain name: %2.</source>
        <translation>‏«⁨%1⁩» ليس اسم نطاق: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of an internationalised name</source>
        <translation>لا يمكن أن يكون «⁨%1⁩» جزءًا من اسم مُدوَّل</translation>
    </message>
    <message>
        <source>a backslash must be followed by a character or by three digits up to 255</source>
        <translation>يجب أن يلي الشرطة المائلة العكسية محرف أو ثلاثة أرقام حتى 255</translation>
    </message>
    <message>
        <source>it has a space or another character that no name has</source>
        <translation>فيه فراغ أو محرف آخر لا يكون في اسم</translation>
    </message>
    <message>
        <source>two dots follow each other, or it begins with one</source>
        <translation>تتوالى فيه نقطتان، أو يبدأ بنقطة</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is longer than 63 characters</source>
        <translation>الجزء «⁨%1⁩» أطول من 63 محرفًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation>هو أطول من 253 محرفًا</translation>
    </message>
    <message>
        <source>The key&apos;s name is not one: %1</source>
        <translation>اسم المفتاح ليس اسمًا: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not base64. Copy it from the server&apos;s configuration again.</source>
        <translation>سر المفتاح ليس base64. انسخه مجددًا من إعداد الخادم.</translation>
    </message>
    <message>
        <source>the answer is not signed</source>
        <translation>الإجابة غير موقَّعة</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is not well-formed</source>
        <translation>توقيع الإجابة غير سليم البنية</translation>
    </message>
    <message>
        <source>the answer is signed with another key</source>
        <translation>الإجابة موقَّعة بمفتاح آخر</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is shortened</source>
        <translation>توقيع الإجابة مختصَر</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is wrong</source>
        <translation>توقيع الإجابة خاطئ</translation>
    </message>
    <message>
        <source>the answer was signed at another time</source>
        <translation>وُقّعت الإجابة في وقت آخر</translation>
    </message>
    <message>
        <source>TSIG error %1</source>
        <translation>خطأ TSIG ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right: run Standby as a systemd service with AmbientCapabilities=CAP_NET_BIND_SERVICE, or give it to the program with &quot;setcap cap_net_bind_service=+ep&quot; and start it again, or choose a port of 1024 or above in the options.</source>
        <translation>تحتاج المنافذ دون 1024 إلى حق: شغّل Standby خدمةَ systemd مع AmbientCapabilities=CAP_NET_BIND_SERVICE، أو أعطِه للبرنامج بـ &quot;setcap cap_net_bind_service=+ep&quot; وأعد تشغيله، أو اختر في الخيارات منفذًا من 1024 فصاعدًا.</translation>
    </message>
    <message>
        <source>macOS lets only root listen on a port below 1024 of a single address: run Standby as a launchd daemon, or answer on all addresses (0.0.0.0 or ::), or choose a port of 1024 or above in the options.</source>
        <translation>لا يسمح macOS إلا لـ root بالإصغاء على منفذ دون 1024 لعنوان واحد: شغّل Standby خدمةَ launchd، أو أجب على كل العناوين (0.0.0.0 أو ::)، أو اختر في الخيارات منفذًا من 1024 فصاعدًا.</translation>
    </message>
    <message>
        <source>Allow Standby to listen in the settings of the firewall, or choose another port in the options.</source>
        <translation>اسمح لـ Standby بالإصغاء في إعدادات الجدار الناري، أو اختر منفذًا آخر في الخيارات.</translation>
    </message>
    <message>
        <source>Questions are not forwarded: %1 port %2 is Standby itself. Choose another DNS server to forward to in the options.</source>
        <translation>لا تُحال الأسئلة: ⁨%1⁩ المنفذ ⁨%2⁩ هو Standby نفسه. اختر في الخيارات خادم DNS آخر للإحالة إليه.</translation>
    </message>
    <message>
        <source>The DNS server %1 port %2 does not answer the questions that are forwarded to it. Until it does, askers are told that they cannot be answered (SERVFAIL); the host names of the server sets are not concerned. Check that it runs and that this machine may ask it, or change the forwarding in the options.</source>
        <translation>لا يجيب خادم DNS ‏⁨%1⁩ المنفذ ⁨%2⁩ عن الأسئلة المحالة إليه. وحتى يجيب يُقال للسائلين إنه لا يمكن الإجابة عنها (SERVFAIL)؛ ولا يشمل ذلك أسماء المضيفين في مجموعات الخوادم. تحقّق من أنه يعمل ومن أنه يجوز لهذا الجهاز سؤاله، أو غيّر الإحالة في الخيارات.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: another program uses it. It may be another DNS server, or systemd-resolved (then set DNSStubListener=no in /etc/systemd/resolved.conf and restart it). Stop it, or choose another address or port in the options. It is tried again every 10 seconds.</source>
        <translation>لا يمكن الإجابة عن DNS على ⁨%1⁩: يستخدمه برنامج آخر. قد يكون خادم DNS آخر، أو systemd-resolved (اضبط عندئذ DNSStubListener=no في /etc/systemd/resolved.conf وأعد تشغيله). أوقفه، أو اختر في الخيارات عنوانًا أو منفذًا آخر. تُعاد المحاولة كل 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: permission denied. %2</source>
        <translation>لا يمكن الإجابة عن DNS على ⁨%1⁩: لا إذن. ⁨%2⁩</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: this machine does not have that address. Correct it in the options, or give it to a network interface. It is tried again every 10 seconds.</source>
        <translation>لا يمكن الإجابة عن DNS على ⁨%1⁩: ليس لهذا الجهاز ذلك العنوان. صحّحه في الخيارات، أو أعطِه لواجهة شبكة. تُعاد المحاولة كل 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: this machine does not support %2. Enable it, or remove the address in the options.</source>
        <translation>لا يمكن الإجابة عن DNS على ⁨%1⁩: لا يدعم هذا الجهاز ⁨%2⁩. فعّله، أو أزل العنوان في الخيارات.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: %2. It is tried again every 10 seconds.</source>
        <translation>لا يمكن الإجابة عن DNS على ⁨%1⁩: ‏⁨%2⁩. تُعاد المحاولة كل 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>no end after %1 s</source>
        <translation>لا نهاية بعد ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Find the address of %1</source>
        <translation>إيجاد عنوان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>البحث عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 says no addresses</source>
        <translation>لا يقول ⁨%1⁩ عناوين</translation>
    </message>
    <message>
        <source>%1 says %2, TTL %3 s</source>
        <translation>يقول ⁨%1⁩: ‏⁨%2⁩، ‏TTL ‏⁨%3⁩ ث</translation>
    </message>
    <message>
        <source>%1; it does not answer with authority, so this may come from a cache</source>
        <translation>⁨%1⁩؛ لا يجيب بصفته موثوق المصدر، فقد يكون هذا من ذاكرة مؤقتة</translation>
    </message>
    <message>
        <source>Find the zone of %1</source>
        <translation>إيجاد منطقة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>تحديث ⁨%1⁩</translation>
    </message>
    <message>
        <source>not tried: this method cannot be tried without changing records</source>
        <translation>لم يُجرَّب: لا يمكن تجربة هذه الطريقة دون تغيير السجلات</translation>
    </message>
    <message>
        <source>Send a signed update that changes nothing</source>
        <translation>إرسال تحديث موقَّع لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Send an unsigned update that changes nothing</source>
        <translation>إرسال تحديث غير موقَّع لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>its name was not resolved within 5 s; check this machine&apos;s resolver</source>
        <translation>لم يُحلّ اسمه خلال 5 ث؛ افحص محلّل الأسماء على هذا الجهاز</translation>
    </message>
    <message>
        <source>its name cannot be resolved: %1</source>
        <translation>لا يمكن حلّ اسمه: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>The password of the DNS agent has %1 characters; it needs at least %2. Take a long random one.</source>
        <translation>في كلمة مرور وكيل DNS ‏⁨%1⁩ محرفًا؛ وتحتاج إلى ⁨%2⁩ على الأقل. خذ كلمة عشوائية طويلة.</translation>
    </message>
    <message>
        <source>The DNS agent cannot listen on %1, port %2: %3.</source>
        <translation>لا يستطيع وكيل DNS الإصغاء على ⁨%1⁩، المنفذ ⁨%2⁩: ‏⁨%3⁩.</translation>
    </message>
    <message>
        <source>The agent refused the change: %1</source>
        <translation>رفض الوكيل التغيير: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>adding the %1 record %2</source>
        <translation>إضافة سجل ⁨%1⁩ ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>deleting the %1 record %2</source>
        <translation>حذف سجل ⁨%1⁩ ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a zone whose records can be changed with dnscmd.</source>
        <translation>⁨%1⁩ ليست منطقة يمكن تغيير سجلاتها بـ dnscmd.</translation>
    </message>
    <message>
        <source>%1 has characters that dnscmd does not take; letters, digits, hyphens and underscores are possible.</source>
        <translation>في ⁨%1⁩ محارف لا يقبلها dnscmd؛ يمكن استخدام الحروف والأرقام والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>ليس ⁨%1⁩ في المنطقة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A name can be given 1 to %1 addresses, not %2.</source>
        <translation>يمكن إعطاء الاسم من 1 إلى ⁨%1⁩ عناوين، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address for DNS.</source>
        <translation>‏«⁨%1⁩» ليس عنوانًا لـ DNS.</translation>
    </message>
    <message>
        <source>A TTL has at most %1 seconds.</source>
        <translation>لا تزيد TTL على ⁨%1⁩ ثانية.</translation>
    </message>
    <message>
        <source>A request has exactly these members: %1.</source>
        <translation>للطلب هذه الأعضاء بالضبط: ‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>ttlSeconds must be a whole number from 0 to %1.</source>
        <translation>يجب أن يكون ttlSeconds عددًا صحيحًا من 0 إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>listing the records of %1</source>
        <translation>سرد سجلات ⁨%1⁩</translation>
    </message>
    <message>
        <source>dnscmd did not carry the change out in %1</source>
        <translation>لم ينفّذ dnscmd التغيير خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>dnscmd listed more records than can be read</source>
        <translation>سرد dnscmd سجلات أكثر مما يمكن قراءته</translation>
    </message>
    <message>
        <source>The records are as wanted.</source>
        <translation>السجلات كما هو مطلوب.</translation>
    </message>
    <message>
        <source>The agent speaks another version of the protocol. Use the same version of Standby on both machines.</source>
        <translation>يتحدث الوكيل إصدارًا آخر من البروتوكول. استخدم إصدار Standby نفسه على الجهازين.</translation>
    </message>
    <message>
        <source>What answers there is not a DNS agent of Standby: &quot;%1&quot;. Check the port.</source>
        <translation>ما يجيب هناك ليس وكيل DNS من Standby: ‏«⁨%1⁩». تحقّق من المنفذ.</translation>
    </message>
    <message>
        <source>The agent refused the request: its password is another one.</source>
        <translation>رفض الوكيل الطلب: كلمة مروره أخرى.</translation>
    </message>
    <message>
        <source>The agent refused the request: there were too many wrong passwords from this machine. Correct the password; it listens again after a minute.</source>
        <translation>رفض الوكيل الطلب: جاءت كلمات مرور خاطئة كثيرة جدًا من هذا الجهاز. صحّح كلمة المرور؛ وسيصغي مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The agent refused the request: it has too many connections just now.</source>
        <translation>رفض الوكيل الطلب: لديه الآن اتصالات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The agent did not understand the request. Use the same version of Standby on both machines.</source>
        <translation>لم يفهم الوكيل الطلب. استخدم إصدار Standby نفسه على الجهازين.</translation>
    </message>
    <message>
        <source>The agent did not get the request in time.</source>
        <translation>لم يصل الطلب إلى الوكيل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The agent needs a password: give the one it was started with.</source>
        <translation>يحتاج الوكيل إلى كلمة مرور: أعطِ التي بُدئ بها.</translation>
    </message>
    <message>
        <source>Microsoft DNS can be updated locally on Windows only. Run &quot;standby --dns-agent&quot; on the DNS server&apos;s machine and choose the update through an agent.</source>
        <translation>لا يمكن تحديث Microsoft DNS محليًا إلا في Windows. شغّل &quot;standby --dns-agent&quot; على جهاز خادم DNS واختر التحديث عبر وكيل.</translation>
    </message>
    <message>
        <source>There is no connection to the agent at %1 after %2.</source>
        <translation>لا اتصال بالوكيل على ⁨%1⁩ بعد ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The agent at %1 did not answer in %2.</source>
        <translation>لم يُجب الوكيل على ⁨%1⁩ خلال ⁨%2⁩.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a DNS agent of Standby: its line does not end.</source>
        <translation>ما يجيب على ⁨%1⁩ ليس وكيل DNS من Standby: لا ينتهي سطره.</translation>
    </message>
    <message>
        <source>The answer of the agent at %1 is not signed with its password, so it may be somebody else&apos;s. Whether the records were changed is not known.</source>
        <translation>إجابة الوكيل على ⁨%1⁩ غير موقَّعة بكلمة مروره، فقد تكون لغيره. لا يُعرف هل تغيّرت السجلات.</translation>
    </message>
    <message>
        <source>The answer of the agent at %1 cannot be read. Use the same version of Standby on both machines.</source>
        <translation>لا يمكن قراءة إجابة الوكيل على ⁨%1⁩. استخدم إصدار Standby نفسه على الجهازين.</translation>
    </message>
    <message>
        <source>The agent at %1 closed the connection before it answered.</source>
        <translation>أغلق الوكيل على ⁨%1⁩ الاتصال قبل أن يجيب.</translation>
    </message>
    <message>
        <source>There is no connection to the agent at %1: %2. Is &quot;standby --dns-agent&quot; running there?</source>
        <translation>لا اتصال بالوكيل على ⁨%1⁩: ‏⁨%2⁩. هل يعمل &quot;standby --dns-agent&quot; هناك؟</translation>
    </message>
    <message>
        <source>access denied. Run it as a member of DnsAdmins or of the administrators</source>
        <translation>رُفض الوصول. شغّله عضوًا في DnsAdmins أو في المسؤولين</translation>
    </message>
    <message>
        <source>the DNS server does not answer. Is its service running there?</source>
        <translation>لا يجيب خادم DNS. هل تعمل خدمته هناك؟</translation>
    </message>
    <message>
        <source>the zone %1 is not on this DNS server</source>
        <translation>المنطقة ⁨%1⁩ ليست على خادم DNS هذا</translation>
    </message>
    <message>
        <source>the zone %1 cannot be changed here. Update the DNS server that has its primary copy</source>
        <translation>لا يمكن تغيير المنطقة ⁨%1⁩ هنا. حدّث خادم DNS الذي لديه نسختها الأساسية</translation>
    </message>
    <message>
        <source>the zone %1 is locked just now</source>
        <translation>المنطقة ⁨%1⁩ مقفلة الآن</translation>
    </message>
    <message>
        <source>the zone %1 is shut down. See the DNS server&apos;s event log</source>
        <translation>المنطقة ⁨%1⁩ متوقفة. انظر سجل أحداث خادم DNS</translation>
    </message>
    <message>
        <source>%1 is below a delegation: other DNS servers have its records</source>
        <translation>يقع ⁨%1⁩ تحت تفويض: سجلاته لدى خوادم DNS أخرى</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2</source>
        <translation>ليس ⁨%1⁩ في المنطقة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME), which cannot have addresses. Delete the alias</source>
        <translation>⁨%1⁩ اسم مستعار (CNAME) لا يمكن أن تكون له عناوين. احذف الاسم المستعار</translation>
    </message>
    <message>
        <source>%1 does not exist in the zone %2</source>
        <translation>لا يوجد ⁨%1⁩ في المنطقة ⁨%2⁩</translation>
    </message>
    <message>
        <source>Active Directory, which holds the zone, is not available</source>
        <translation>لا يتوفر Active Directory الذي يحوي المنطقة</translation>
    </message>
    <message>
        <source>dnscmd could not be started (%1). It comes with the DNS server of Windows Server and with its administration tools (RSAT).</source>
        <translation>تعذّر بدء dnscmd ‏(⁨%1⁩). يأتي مع خادم DNS في Windows Server ومع أدوات إدارته (RSAT).</translation>
    </message>
    <message>
        <source>dnscmd did not end while %1 and was killed</source>
        <translation>لم ينتهِ dnscmd أثناء ⁨%1⁩ فأُنهي</translation>
    </message>
    <message>
        <source>dnscmd was ended from outside while %1</source>
        <translation>أُنهي dnscmd من الخارج أثناء ⁨%1⁩</translation>
    </message>
    <message>
        <source>dnscmd failed while %1: %2</source>
        <translation>فشل dnscmd أثناء ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>the records are as wanted again</source>
        <translation>عادت السجلات كما هو مطلوب</translation>
    </message>
    <message>
        <source>%1: the records of %2 are as wanted again</source>
        <translation>‏⁨%1⁩: عادت سجلات ⁨%2⁩ كما هو مطلوب</translation>
    </message>
    <message>
        <source>%1: %2 was not updated: %3. %4</source>
        <translation>‏⁨%1⁩: لم يُحدَّث ⁨%2⁩: ‏⁨%3⁩. ‏⁨%4⁩</translation>
    </message>
    <message>
        <source>It is not tried again while the server set is paused.</source>
        <translation>لا تُعاد المحاولة ما دامت مجموعة الخوادم متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>المحاولة التالية خلال ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>it is not updated at %1 any more</source>
        <translation>لم يعد يُحدَّث لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>TTL now %1 s, was %2</source>
        <translation>‏TTL الآن ⁨%1⁩ ث، وكانت ⁨%2⁩</translation>
    </message>
    <message>
        <source>now %1, was %2</source>
        <translation>الآن ⁨%1⁩، وكان ⁨%2⁩</translation>
    </message>
    <message>
        <source>no addresses</source>
        <translation>لا عناوين</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 with authority: what it says may come from a cache, so its TTL is not compared. Give a server of the zone itself.</source>
        <translation>لا يجيب ⁨%1⁩ عن ⁨%2⁩ بصفته موثوق المصدر: قد يأتي ما يقوله من ذاكرة مؤقتة، فلا تُقارن TTL. أعطِ خادمًا من خوادم المنطقة نفسها.</translation>
    </message>
    <message>
        <source>the update was accepted</source>
        <translation>قُبل التحديث</translation>
    </message>
    <message>
        <source>the update was accepted (%1)</source>
        <translation>قُبل التحديث (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1, but looking it up afterwards failed: %2</source>
        <translation>⁨%1⁩، لكن البحث بعده فشل: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, but the DNS server still says %2 instead of %3</source>
        <translation>⁨%1⁩، لكن خادم DNS ما زال يقول ⁨%2⁩ بدلًا من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, but the DNS server still says a TTL of %2 instead of %3 s. If it decides the TTL itself, have it ignored in the DNS server&apos;s lookup settings</source>
        <translation>⁨%1⁩، لكن خادم DNS ما زال يقول TTL قدرها ⁨%2⁩ بدلًا من ⁨%3⁩ ث. إن كان يقرر TTL بنفسه فاجعلها تُهمَل في إعدادات بحث خادم DNS</translation>
    </message>
    <message>
        <source>%1 At most 5 minutes are allowed: let both machines get their time by NTP</source>
        <translation>⁨%1⁩ المسموح 5 دقائق على الأكثر: دع الجهازين يأخذان الوقت عبر NTP</translation>
    </message>
    <message>
        <source>the clocks of this machine and of the DNS server differ.</source>
        <translation>تختلف ساعتا هذا الجهاز وخادم DNS.</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is %1 ahead of the DNS server&apos;s.</source>
        <translation>ساعة هذا الجهاز متقدمة ⁨%1⁩ على ساعة خادم DNS.</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is %1 behind the DNS server&apos;s.</source>
        <translation>ساعة هذا الجهاز متأخرة ⁨%1⁩ عن ساعة خادم DNS.</translation>
    </message>
    <message>
        <source>%L1 hours</source>
        <translation>⁨%L1⁩ ساعة</translation>
    </message>
    <message>
        <source>%L1 minutes</source>
        <translation>⁨%L1⁩ دقيقة</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>⁨%L1⁩ ثانية</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>BADTIME: %1</source>
        <translation>‏BADTIME: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: the DNS server does not know the key %2, or does not allow it here. Its name and algorithm must be the same as in the server&apos;s configuration, and the zone&apos;s policy (acl) must name it</source>
        <translation>‏⁨%1⁩: لا يعرف خادم DNS المفتاح ⁨%2⁩، أو لا يسمح به هنا. يجب أن يطابق اسمه وخوارزميته ما في إعداد الخادم، وأن تذكره سياسة المنطقة (acl)</translation>
    </message>
    <message>
        <source>%1: the DNS server finds the signature wrong. Most likely the secret of the key %2 is not the one that the server has</source>
        <translation>‏⁨%1⁩: يجد خادم DNS التوقيع خاطئًا. الأرجح أن سر المفتاح ⁨%2⁩ ليس السر الذي لدى الخادم</translation>
    </message>
    <message>
        <source>%1: the DNS server wants a signature of another length for the key %2. Take the bits behind the algorithm&apos;s name out of its configuration</source>
        <translation>‏⁨%1⁩: يريد خادم DNS توقيعًا بطول آخر للمفتاح ⁨%2⁩. احذف من إعداده البتات التي تلي اسم الخوارزمية</translation>
    </message>
    <message>
        <source>%1: the DNS server does not accept the signature</source>
        <translation>‏⁨%1⁩: لا يقبل خادم DNS التوقيع</translation>
    </message>
    <message>
        <source>the primary</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>the primary, %1 by its SOA</source>
        <translation>الأساسي، وهو ⁨%1⁩ حسب SOA</translation>
    </message>
    <message>
        <source>%1: the DNS server is not the primary of the zone %2, or it takes signed updates only. Give %3, or a TSIG key</source>
        <translation>‏⁨%1⁩: خادم DNS ليس الأساسي للمنطقة ⁨%2⁩، أو لا يقبل إلا التحديثات الموقَّعة. أعطِ ⁨%3⁩، أو مفتاح TSIG</translation>
    </message>
    <message>
        <source>%1: either the DNS server is not the primary of the zone %2 (give %3), or it does not accept the key %4 here (compare name, algorithm and secret; the zone&apos;s policy (acl) must name it)</source>
        <translation>‏⁨%1⁩: إما أن خادم DNS ليس الأساسي للمنطقة ⁨%2⁩ (أعطِ ⁨%3⁩)، أو أنه لا يقبل المفتاح ⁨%4⁩ هنا (قارن الاسم والخوارزمية والسر؛ ويجب أن تذكره سياسة المنطقة (acl))</translation>
    </message>
    <message>
        <source>%1: the DNS server does not allow unsigned updates of %2 from this machine. Give a TSIG key, or allow this machine&apos;s address there (allow-update)</source>
        <translation>‏⁨%1⁩: لا يسمح خادم DNS بتحديثات غير موقَّعة لـ ⁨%2⁩ من هذا الجهاز. أعطِ مفتاح TSIG، أو اسمح هناك بعنوان هذا الجهاز (allow-update)</translation>
    </message>
    <message>
        <source>%1: either the DNS server does not accept the key %2 (compare name, algorithm, secret, and the clocks of both machines), or its policy does not let the key change %3</source>
        <translation>‏⁨%1⁩: إما أن خادم DNS لا يقبل المفتاح ⁨%2⁩ (قارن الاسم والخوارزمية والسر وساعتي الجهازين)، أو أن سياسته لا تسمح للمفتاح بتغيير ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: the DNS server&apos;s policy (allow-update, update-policy) does not let the key %2 change %3, or the key has another name there</source>
        <translation>‏⁨%1⁩: لا تسمح سياسة خادم DNS ‏(allow-update، ‏update-policy) للمفتاح ⁨%2⁩ بتغيير ⁨%3⁩، أو أن للمفتاح اسمًا آخر هناك</translation>
    </message>
    <message>
        <source>%1: the DNS server says that %2 is not inside the zone %3</source>
        <translation>‏⁨%1⁩: يقول خادم DNS إن ⁨%2⁩ ليس داخل المنطقة ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: the DNS server could not store the change. Often its zone file, or the folder of its journal, is not writable by its user (named, bind): look at its log</source>
        <translation>‏⁨%1⁩: لم يستطع خادم DNS حفظ التغيير. كثيرًا ما لا يستطيع مستخدمه (named، ‏bind) الكتابة في ملف المنطقة أو مجلد دفترها: انظر سجله</translation>
    </message>
    <message>
        <source>%1: the DNS server takes no dynamic updates (RFC 2136), or not for the zone %2. Switch them on there, or choose another method</source>
        <translation>‏⁨%1⁩: لا يقبل خادم DNS التحديثات الديناميكية (RFC 2136)، أو لا يقبلها للمنطقة ⁨%2⁩. فعّلها هناك، أو اختر طريقة أخرى</translation>
    </message>
    <message>
        <source>%1: the DNS server could not read the update</source>
        <translation>‏⁨%1⁩: لم يستطع خادم DNS قراءة التحديث</translation>
    </message>
    <message>
        <source>%1: the DNS server speaks of a condition that the update did not set. Records of another kind at %2 (an alias, a signature) may forbid addresses there</source>
        <translation>‏⁨%1⁩: يتحدث خادم DNS عن شرط لم يضعه التحديث. قد تمنع سجلات من نوع آخر عند ⁨%2⁩ (اسم مستعار، توقيع) وجود عناوين هناك</translation>
    </message>
    <message>
        <source>%1: the DNS server did not carry the update out</source>
        <translation>‏⁨%1⁩: لم ينفّذ خادم DNS التحديث</translation>
    </message>
    <message>
        <source>the answer was signed at another time: %1</source>
        <translation>وُقّعت الإجابة في وقت آخر: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>NOERROR, but %1, though the update was: it may be forged, so the update does not count as done. The DNS server must check TSIG for the zone %2</source>
        <translation>‏NOERROR، لكن ⁨%1⁩ مع أن التحديث كان موقَّعًا: قد تكون مزوَّرة، فلا يُعدّ التحديث منجزًا. يجب أن يتحقق خادم DNS من TSIG للمنطقة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (a hint only: %2)</source>
        <translation>⁨%1⁩ (تلميح فقط: ‏⁨%2⁩)</translation>
    </message>
    <message>
        <source>REFUSED: the DNS server does not answer for this name. Either it has no zone for it, or it does not answer this machine (allow-query)</source>
        <translation>‏REFUSED: لا يجيب خادم DNS عن هذا الاسم. إما أنه لا منطقة لديه له، أو أنه لا يجيب هذا الجهاز (allow-query)</translation>
    </message>
    <message>
        <source>SERVFAIL: the DNS server could not answer. Often its zone was not loaded or has expired: look at its log</source>
        <translation>‏SERVFAIL: لم يستطع خادم DNS الإجابة. كثيرًا ما لا تكون منطقته محمَّلة أو تكون منتهية: انظر سجله</translation>
    </message>
    <message>
        <source>FORMERR: the DNS server could not read the question</source>
        <translation>‏FORMERR: لم يستطع خادم DNS قراءة السؤال</translation>
    </message>
    <message>
        <source>NOTIMP: the DNS server does not answer questions of this kind</source>
        <translation>‏NOTIMP: لا يجيب خادم DNS عن أسئلة من هذا النوع</translation>
    </message>
    <message>
        <source>NOTAUTH: the DNS server is not authoritative for this name</source>
        <translation>‏NOTAUTH: خادم DNS ليس المصدر الموثوق لهذا الاسم</translation>
    </message>
    <message>
        <source>the DNS server answered %1</source>
        <translation>أجاب خادم DNS بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the name is an alias (CNAME) of %1 there, and an alias has no addresses of its own. Delete the CNAME record, or update %1 instead</source>
        <translation>الاسم هناك اسم مستعار (CNAME) لـ ⁨%1⁩، وليس للاسم المستعار عناوين خاصة. احذف سجل CNAME، أو حدّث ⁨%1⁩ بدلًا منه</translation>
    </message>
    <message>
        <source>the DNS server is not responsible for the name: it refers to the servers of %1. Update one of those instead</source>
        <translation>ليس خادم DNS مسؤولًا عن الاسم: يحيل إلى خوادم ⁨%1⁩. حدّث واحدًا منها بدلًا منه</translation>
    </message>
    <message>
        <source>the DNS server is not authoritative for the zone %1: it answers from a cache, so it cannot be updated. Give the zone&apos;s primary server instead</source>
        <translation>ليس خادم DNS المصدر الموثوق للمنطقة ⁨%1⁩: يجيب من ذاكرة مؤقتة، فلا يمكن تحديثه. أعطِ الخادم الأساسي للمنطقة بدلًا منه</translation>
    </message>
    <message>
        <source>%1 (%2 by its SOA)</source>
        <translation>⁨%1⁩ (⁨%2⁩ حسب SOA)</translation>
    </message>
    <message>
        <source>its zone could not be found out: %1</source>
        <translation>تعذّرت معرفة منطقته: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the DNS server has no zone for the name: no SOA record was found at it or above it</source>
        <translation>ليس لدى خادم DNS منطقة للاسم: لم يوجد سجل SOA عنده ولا فوقه</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>لا إجابة خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>the interpreter that the program names in its first line is missing: %1</source>
        <translation>المفسّر الذي يسمّيه البرنامج في سطره الأول مفقود: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>program not found: %1</source>
        <translation>لم يُعثر على البرنامج: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>no permission to run the program: %1</source>
        <translation>لا إذن بتشغيل البرنامج: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>not a program that this system can run (a script needs a first line with #!): %1</source>
        <translation>ليس برنامجًا يستطيع هذا النظام تشغيله (يحتاج النص البرمجي إلى سطر أول فيه #!): ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the arguments are too long for this system: %1</source>
        <translation>الوسائط أطول مما يتحمله هذا النظام: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Close programs, or raise the limits of this one.</source>
        <translation>لم يستطع النظام بدء ⁨%1⁩: ‏⁨%2⁩. أغلق برامج، أو ارفع حدود هذا البرنامج.</translation>
    </message>
    <message>
        <source>not a program that this system can run: %1</source>
        <translation>ليس برنامجًا يستطيع هذا النظام تشغيله: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>an argument of the batch file %1 has a character that cmd.exe would interpret; use a program instead of a batch file</source>
        <translation>في وسيط لملف الدُفعات ⁨%1⁩ محرف يفسّره cmd.exe؛ استخدم برنامجًا بدل ملف دُفعات</translation>
    </message>
    <message>
        <source>killed after %1</source>
        <translation>أُنهي بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>أنهته الإشارة ⁨%1⁩</translation>
    </message>
    <message>
        <source>exit code %1, expected %2 %3</source>
        <translation>رمز الخروج ⁨%1⁩، والمتوقع ⁨%2⁩ ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>exit code %1, expected %2 %3: %4</source>
        <translation>رمز الخروج ⁨%1⁩، والمتوقع ⁨%2⁩ ‏⁨%3⁩: ‏⁨%4⁩</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>المخرجات ⁨%1⁩</translation>
    </message>
    <message>
        <source>the output could not be tested in %1: simplify the regular expression</source>
        <translation>تعذّر اختبار المخرجات خلال ⁨%1⁩: بسّط التعبير النمطي</translation>
    </message>
    <message>
        <source>output is longer than 1 MiB, so that a text is absent from all of it is not certain</source>
        <translation>المخرجات أطول من 1 ميبيبايت، فلا يقين بخلوها كلها من نص</translation>
    </message>
    <message>
        <source>%1 (its first 1 MiB)</source>
        <translation>⁨%1⁩ (أول 1 ميبيبايت منه)</translation>
    </message>
    <message>
        <source>What the tags stand for does not make a valid URL. Use them after its first slash only.</source>
        <translation>قيم الوسوم لا تكوّن عنوان URL صالحًا. استخدمها بعد أول شرطة مائلة فقط.</translation>
    </message>
    <message>
        <source>libcurl could not make the request: out of memory or not usable.</source>
        <translation>لم تستطع libcurl إرسال الطلب: نفدت الذاكرة أو لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>The host %1 of the URL was not found. Check its spelling and this machine&apos;s DNS.</source>
        <translation>لم يُعثر على المضيف ⁨%1⁩ في عنوان URL. تحقّق من كتابته ومن DNS على هذا الجهاز.</translation>
    </message>
    <message>
        <source>no connection in %1</source>
        <translation>لا اتصال خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>the body did not end within %1 MiB</source>
        <translation>لم ينتهِ النص خلال ⁨%1⁩ ميبيبايت</translation>
    </message>
    <message>
        <source>%1 stands for a text that cannot be part of the URL&apos;s host name. Use it only after the first slash of the URL.</source>
        <translation>يرمز ⁨%1⁩ إلى نص لا يمكن أن يكون جزءًا من اسم المضيف في عنوان URL. استخدمه بعد أول شرطة مائلة في العنوان فقط.</translation>
    </message>
    <message>
        <source>The header %1 would contain a line break or another control character. Use tags that stand for a single line there.</source>
        <translation>ستحتوي الترويسة ⁨%1⁩ على فاصل أسطر أو محرف تحكم آخر. استخدم هناك وسومًا ترمز إلى سطر واحد.</translation>
    </message>
    <message>
        <source>certificate expired less than a day ago</source>
        <translation>انتهت صلاحية الشهادة قبل أقل من يوم</translation>
    </message>
    <message>
        <source>certificate expired 1 day ago</source>
        <translation>انتهت صلاحية الشهادة قبل يوم واحد</translation>
    </message>
    <message>
        <source>certificate expired %1 days ago</source>
        <translation>انتهت صلاحية الشهادة قبل ⁨%1⁩ يومًا</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>الحالة ⁨%1⁩، والمتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>status %1, expected %2 (a redirect to %3)</source>
        <translation>الحالة ⁨%1⁩، والمتوقع ⁨%2⁩ (إعادة توجيه إلى ⁨%3⁩)</translation>
    </message>
    <message>
        <source>no certificate was seen, so its days left are unknown</source>
        <translation>لم تُرَ شهادة، فأيامها الباقية غير معروفة</translation>
    </message>
    <message>
        <source>certificate expires in %1, expected at least %2</source>
        <translation>تنتهي صلاحية الشهادة خلال ⁨%1⁩، والمتوقع ⁨%2⁩ على الأقل</translation>
    </message>
    <message>
        <source>%L1 days</source>
        <translation>⁨%L1⁩ يومًا</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>content length %1 bytes, expected at most %2</source>
        <translation>الطول ⁨%1⁩ بايت، والمتوقع ⁨%2⁩ على الأكثر</translation>
    </message>
    <message>
        <source>content length %1 bytes, expected at least %2</source>
        <translation>الطول ⁨%1⁩ بايت، والمتوقع ⁨%2⁩ على الأقل</translation>
    </message>
    <message>
        <source>the body did not end within %1 MiB; a HEAD request does without it</source>
        <translation>لم ينتهِ النص خلال ⁨%1⁩ ميبيبايت؛ ويستغني طلب HEAD عنه</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>النص ⁨%1⁩</translation>
    </message>
    <message>
        <source>body is longer than 1 MiB, so that a text is absent from all of it is not certain</source>
        <translation>النص أطول من 1 ميبيبايت، فلا يقين بخلوه كله من نص</translation>
    </message>
    <message>
        <source>certificate is not valid yet</source>
        <translation>الشهادة ليست صالحة بعد</translation>
    </message>
    <message>
        <source>certificate in the chain has expired</source>
        <translation>انتهت صلاحية شهادة في السلسلة</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>شهادة موقَّعة ذاتيًا</translation>
    </message>
    <message>
        <source>self-signed certificate in the chain: its authority is not trusted here</source>
        <translation>شهادة موقَّعة ذاتيًا في السلسلة: جهتها غير موثوقة هنا</translation>
    </message>
    <message>
        <source>certificate of an unknown authority, or an intermediate certificate is not sent</source>
        <translation>شهادة من جهة مجهولة، أو أن شهادة وسيطة لا تُرسل</translation>
    </message>
    <message>
        <source>certificate was revoked</source>
        <translation>أُبطلت الشهادة</translation>
    </message>
    <message>
        <source>certificate is not meant for a server</source>
        <translation>الشهادة ليست لخادم</translation>
    </message>
    <message>
        <source>certificate is for other names</source>
        <translation>الشهادة لأسماء أخرى</translation>
    </message>
    <message>
        <source>certificate has a key or a signature that is too weak</source>
        <translation>مفتاح الشهادة أو توقيعها أضعف مما ينبغي</translation>
    </message>
    <message>
        <source>certificate is for other names: %1</source>
        <translation>الشهادة لأسماء أخرى: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>certificate was not accepted: %1</source>
        <translation>لم تُقبل الشهادة: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>not TLS: the server answers without encryption on this port</source>
        <translation>ليس TLS: يجيب الخادم دون تعمية على هذا المنفذ</translation>
    </message>
    <message>
        <source>connection closed after %1 of %2 bytes</source>
        <translation>أُغلق الاتصال بعد ⁨%1⁩ من ⁨%2⁩ بايت</translation>
    </message>
    <message>
        <source>connection closed in the middle of the answer</source>
        <translation>أُغلق الاتصال في وسط الإجابة</translation>
    </message>
    <message>
        <source>the answer did not end in %1</source>
        <translation>لم تنتهِ الإجابة خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>TLS handshake not done in %1</source>
        <translation>لم تتم مصافحة TLS خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>redirect to a host that does not exist: %1</source>
        <translation>إعادة توجيه إلى مضيف غير موجود: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>redirect to a URL that is malformed: %1</source>
        <translation>إعادة توجيه إلى عنوان URL مشوَّه: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>أكثر من ⁨%1⁩ من عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>connection closed before an answer</source>
        <translation>أُغلق الاتصال قبل أي إجابة</translation>
    </message>
    <message>
        <source>in the middle of the answer</source>
        <translation>في وسط الإجابة</translation>
    </message>
    <message>
        <source>before an answer</source>
        <translation>قبل أي إجابة</translation>
    </message>
    <message>
        <source>connection broke off %1</source>
        <translation>انقطع الاتصال ⁨%1⁩</translation>
    </message>
    <message>
        <source>the server asks for a client certificate, which polls do not have</source>
        <translation>يطلب الخادم شهادة عميل، وليست للفحوص</translation>
    </message>
    <message>
        <source>The system&apos;s trusted certificates cannot be read. Install them (package ca-certificates).</source>
        <translation>لا يمكن قراءة شهادات النظام الموثوقة. ثبّتها (الحزمة ca-certificates).</translation>
    </message>
    <message>
        <source>redirect to something that is not http or https: %1</source>
        <translation>إعادة توجيه إلى ما ليس http أو https: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>This build of libcurl cannot do it: %1</source>
        <translation>لا تستطيع ذلك نسخة libcurl هذه: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>not HTTP: %1</source>
        <translation>ليس HTTP: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the headers are longer than can be read: %1</source>
        <translation>الترويسات أطول مما يمكن قراءته: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>a header line is longer than 100 KiB</source>
        <translation>سطر ترويسة أطول من 100 كيبيبايت</translation>
    </message>
    <message>
        <source>destination network unreachable</source>
        <translation>شبكة الوجهة لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>destination host unreachable</source>
        <translation>مضيف الوجهة لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>a firewall on the way forbids it</source>
        <translation>يمنعه جدار ناري في الطريق</translation>
    </message>
    <message>
        <source>destination unreachable (code %1)</source>
        <translation>الوجهة لا يمكن الوصول إليها (الرمز ⁨%1⁩)</translation>
    </message>
    <message>
        <source>too many routers on the way (time to live exceeded)</source>
        <translation>موجّهات كثيرة جدًا في الطريق (انتهت مدة الحياة)</translation>
    </message>
    <message>
        <source>destination unreachable (status %1)</source>
        <translation>الوجهة لا يمكن الوصول إليها (الحالة ⁨%1⁩)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>أُعيد ضبط الاتصال</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>لا طريق إلى المضيف</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>This process has no file descriptors left. Raise its limit (ulimit -n, LimitNOFILE=) or lower the number of concurrent polls in the options.</source>
        <translation>لم تبقَ لهذه العملية واصفات ملفات. ارفع حدّها (ulimit -n، ‏LimitNOFILE=)، أو قلّل عدد الفحوص المتزامنة في الخيارات.</translation>
    </message>
    <message>
        <source>This machine has no free local port left for a connection. Poll less often or widen its range of ephemeral ports.</source>
        <translation>لم يبقَ في هذا الجهاز منفذ محلي حر للاتصال. افحص أقل، أو وسّع نطاق منافذه المؤقتة.</translation>
    </message>
    <message>
        <source>This machine forbids the connection. Check its firewall.</source>
        <translation>يمنع هذا الجهاز الاتصال. افحص جداره الناري.</translation>
    </message>
    <message>
        <source>This machine does not support the address&apos;s family (IPv4 or IPv6). Enable it or poll another address.</source>
        <translation>لا يدعم هذا الجهاز عائلة العنوان (IPv4 أو IPv6). فعّلها أو افحص عنوانًا آخر.</translation>
    </message>
    <message>
        <source>%1 programs that were started earlier without waiting still run. End them, or let the command wait.</source>
        <translation>ما زال ⁨%1⁩ من البرامج التي بُدئت دون انتظار يعمل. أنهِها، أو دع الأمر ينتظر.</translation>
    </message>
    <message>
        <source>No mail server is set. Enter one in the e-mail defaults (Options, Notification) or in this notification.</source>
        <translation>لم يُضبط خادم بريد. أدخله في افتراضات البريد الإلكتروني (الخيارات، الإشعارات) أو في هذا الإشعار.</translation>
    </message>
    <message>
        <source>No sender&apos;s address is set. Enter one in the e-mail defaults (Options, Notification) or in this notification.</source>
        <translation>لم يُضبط عنوان مُرسِل. أدخله في افتراضات البريد الإلكتروني (الخيارات، الإشعارات) أو في هذا الإشعار.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be used: %1</source>
        <translation>لا يمكن استخدام عنوان المُرسِل: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>No recipient is set. Enter an address in this notification.</source>
        <translation>لم يُضبط مستلم. أدخل عنوانًا في هذا الإشعار.</translation>
    </message>
    <message>
        <source>%1 has letters before the @ that many mail servers do not carry. Use an address that has only letters from a to z, digits and signs there.</source>
        <translation>في ⁨%1⁩ قبل @ حروف لا تنقلها خوادم بريد كثيرة. استخدم عنوانًا ليس فيه هناك إلا الحروف من a إلى z والأرقام والعلامات.</translation>
    </message>
    <message>
        <source>%1 is not a mail server: it says &quot;%2&quot;. Check the port.</source>
        <translation>⁨%1⁩ ليس خادم بريد: يقول «⁨%2⁩». تحقّق من المنفذ.</translation>
    </message>
    <message>
        <source>%1 sends more than %2 KiB of replies. Is it a mail server?</source>
        <translation>يرسل ⁨%1⁩ أكثر من ⁨%2⁩ كيبيبايت من الردود. هل هو خادم بريد؟</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent. Choose TLS (usually port 465), or another port (usually 587).</source>
        <translation>لا يقدّم ⁨%1⁩ ‏STARTTLS، فلم يُرسل شيء. اختر TLS (المنفذ 465 عادةً)، أو منفذًا آخر (587 عادةً).</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that this program knows. Choose TLS or STARTTLS: many servers offer a login only then.</source>
        <translation>لا يقدّم ⁨%1⁩ طريقة تسجيل دخول يعرفها هذا البرنامج. اختر TLS أو STARTTLS: كثير من الخوادم لا تقدّم تسجيل الدخول إلا عندئذ.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Check its spelling and this machine&apos;s DNS.</source>
        <translation>لم يُعثر على خادم البريد ⁨%1⁩. تحقّق من كتابته ومن DNS على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2. Check host and port, and firewalls on the way: many networks block port 25.</source>
        <translation>لا يمكن الاتصال بـ ⁨%1⁩: ‏⁨%2⁩. تحقّق من المضيف والمنفذ والجدران النارية في الطريق: تحجب شبكات كثيرة المنفذ 25.</translation>
    </message>
    <message>
        <source>This build of libcurl cannot send mail this way: %1</source>
        <translation>لا تستطيع نسخة libcurl هذه إرسال البريد بهذه الطريقة: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>libcurl could not start: out of memory or not usable.</source>
        <translation>لم تستطع libcurl البدء: نفدت الذاكرة أو لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was sent. Enter the host name that the certificate is for, or have this machine trust who signed it.</source>
        <translation>‏⁨%1⁩: ‏⁨%2⁩. لم يُرسل شيء. أدخل اسم المضيف الذي له الشهادة، أو اجعل هذا الجهاز يثق بمن وقّعها.</translation>
    </message>
    <message>
        <source> If the port is right, choose STARTTLS.</source>
        <translation> إن كان المنفذ صحيحًا فاختر STARTTLS.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was sent.%3</source>
        <translation>‏⁨%1⁩: ‏⁨%2⁩. لم يُرسل شيء.⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 takes no mail from us now: %2</source>
        <translation>لا يستلم ⁨%1⁩ بريدًا منا الآن: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 does not want to talk to us: %2</source>
        <translation>لا يريد ⁨%1⁩ التحدث إلينا: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 refuses STARTTLS, so nothing was sent: %2</source>
        <translation>يرفض ⁨%1⁩ ‏STARTTLS، فلم يُرسل شيء: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 refuses the login as %2: %3. Check user and password; some providers want a password made for programs.</source>
        <translation>يرفض ⁨%1⁩ تسجيل الدخول باسم ⁨%2⁩: ‏⁨%3⁩. تحقّق من المستخدم وكلمة المرور؛ ويريد بعض المزوّدين كلمة مرور مخصصة للبرامج.</translation>
    </message>
    <message>
        <source>%1 refuses the sender %2: %3%4</source>
        <translation>يرفض ⁨%1⁩ المُرسِل ⁨%2⁩: ‏⁨%3⁩⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 refuses the message: %2</source>
        <translation>يرفض ⁨%1⁩ الرسالة: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. It may want TLS or STARTTLS first.</source>
        <translation>⁨%1⁩. قد يريد TLS أو STARTTLS أولًا.</translation>
    </message>
    <message>
        <source>%1. It may want a login.</source>
        <translation>⁨%1⁩. قد يريد تسجيل دخول.</translation>
    </message>
    <message>
        <source>%1. It did not offer the login that is set.</source>
        <translation>⁨%1⁩. لم يقدّم تسجيل الدخول المضبوط.</translation>
    </message>
    <message>
        <source>%1 refuses the recipient %2</source>
        <translation>يرفض ⁨%1⁩ المستلم ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 refuses %2 of %3 recipients: %4</source>
        <translation>يرفض ⁨%1⁩ عدد ⁨%2⁩ من ⁨%3⁩ من المستلمين: ‏⁨%4⁩</translation>
    </message>
    <message>
        <source>No connection to %1 in %2. Check host and port, and firewalls on the way: many networks block port 25.</source>
        <translation>لا اتصال بـ ⁨%1⁩ خلال ⁨%2⁩. تحقّق من المضيف والمنفذ والجدران النارية في الطريق: تحجب شبكات كثيرة المنفذ 25.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake in %2. If the port is right, choose %3.</source>
        <translation>لم يُتمّ ⁨%1⁩ مصافحة TLS خلال ⁨%2⁩. إن كان المنفذ صحيحًا فاختر ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and said nothing in %2.%3</source>
        <translation>قبل ⁨%1⁩ الاتصال ولم يقل شيئًا خلال ⁨%2⁩.⁨%3⁩</translation>
    </message>
    <message>
        <source> Servers on this port usually want TLS.</source>
        <translation> تريد الخوادم على هذا المنفذ TLS عادةً.</translation>
    </message>
    <message>
        <source>%1 got the message but did not confirm it in %2: whether it arrives is open.</source>
        <translation>استلم ⁨%1⁩ الرسالة ولم يؤكدها خلال ⁨%2⁩: لا يُعرف هل تصل.</translation>
    </message>
    <message>
        <source>%1 did not answer %2: no end in %3.</source>
        <translation>لم يُجب ⁨%1⁩ عن ⁨%2⁩: لا نهاية خلال ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 closed the connection after the message, without confirming it: whether it arrives is open.</source>
        <translation>أغلق ⁨%1⁩ الاتصال بعد الرسالة دون تأكيدها: لا يُعرف هل تصل.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a word. Check the port, and whether it blocks this machine&apos;s address.</source>
        <translation>أغلق ⁨%1⁩ الاتصال دون كلمة. تحقّق من المنفذ، ومن أنه لا يحجب عنوان هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2.</source>
        <translation>أغلق ⁨%1⁩ الاتصال بعد ⁨%2⁩.</translation>
    </message>
    <message>
        <source>its greeting</source>
        <translation>تحيته</translation>
    </message>
    <message>
        <source>our greeting</source>
        <translation>تحيتنا</translation>
    </message>
    <message>
        <source>the login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>the sender&apos;s address</source>
        <translation>عنوان المُرسِل</translation>
    </message>
    <message>
        <source>a recipient&apos;s address</source>
        <translation>عنوان مستلم</translation>
    </message>
    <message>
        <source>the announcement of the message</source>
        <translation>الإعلان عن الرسالة</translation>
    </message>
    <message>
        <source>a part of the message</source>
        <translation>جزء من الرسالة</translation>
    </message>
    <message>
        <source>%1 takes nothing at the moment: it is full or its service is stopped.</source>
        <translation>لا يقبل ⁨%1⁩ شيئًا الآن: هو ممتلئ أو خدمته متوقفة.</translation>
    </message>
    <message>
        <source>%1 does not take the entry: %2.</source>
        <translation>لا يقبل ⁨%1⁩ المدخل: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>The journal (%1)</source>
        <translation>الدفتر (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The system log (%1)</source>
        <translation>سجل النظام (⁨%1⁩)</translation>
    </message>
    <message>
        <source>written to the journal</source>
        <translation>كُتب في الدفتر</translation>
    </message>
    <message>
        <source>written to the system log</source>
        <translation>كُتب في سجل النظام</translation>
    </message>
    <message>
        <source>This system has no log: nobody listens at %1 or %2. Start systemd-journald or a syslog service, or choose another way to be told.</source>
        <translation>لا سجل لهذا النظام: لا أحد يصغي عند ⁨%1⁩ أو ⁨%2⁩. شغّل systemd-journald أو خدمة syslog، أو اختر طريقة إبلاغ أخرى.</translation>
    </message>
    <message>
        <source>The Windows event log does not take entries: %1</source>
        <translation>لا يقبل سجل أحداث Windows مدخلات: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>The Windows event log does not take the entry: %1</source>
        <translation>لا يقبل سجل أحداث Windows المدخل: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>written to the event log</source>
        <translation>كُتب في سجل الأحداث</translation>
    </message>
    <message>
        <source>%1: the name does not exist</source>
        <translation>‏⁨%1⁩: الاسم غير موجود</translation>
    </message>
    <message>
        <source>%1: the server does not answer for this name</source>
        <translation>‏⁨%1⁩: لا يجيب الخادم عن هذا الاسم</translation>
    </message>
    <message>
        <source>%1: the server could not find out</source>
        <translation>‏⁨%1⁩: لم يستطع الخادم معرفة ذلك</translation>
    </message>
    <message>
        <source>%1: the server could not read the question</source>
        <translation>‏⁨%1⁩: لم يستطع الخادم قراءة السؤال</translation>
    </message>
    <message>
        <source>%1: the server does not answer such questions</source>
        <translation>‏⁨%1⁩: لا يجيب الخادم عن أسئلة كهذه</translation>
    </message>
    <message>
        <source>answer is not authoritative</source>
        <translation>الإجابة غير موثوقة المصدر</translation>
    </message>
    <message>
        <source>no %1 record</source>
        <translation>لا سجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>answers %1, expected %2</source>
        <translation>يجيب بـ ⁨%1⁩، والمتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;</source>
        <translation>التحية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;: %2</source>
        <translation>التحية «⁨%1⁩»: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected to start with %2</source>
        <translation>التحية «⁨%1⁩»، والمتوقع أن تبدأ بـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected not to start with %2</source>
        <translation>التحية «⁨%1⁩»، والمتوقع ألا تبدأ بـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected not to contain %2</source>
        <translation>التحية «⁨%1⁩»، والمتوقع ألا تحتوي على ⁨%2⁩</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected to contain %2</source>
        <translation>التحية «⁨%1⁩»، والمتوقع أن تحتوي على ⁨%2⁩</translation>
    </message>
    <message>
        <source>libcurl could not start the request: out of memory or not usable.</source>
        <translation>لم تستطع libcurl بدء الطلب: نفدت الذاكرة أو لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>not HTTP: &quot;%1&quot;</source>
        <translation>ليس HTTP: ‏«⁨%1⁩»</translation>
    </message>
    <message>
        <source>the headers are longer than %1 KiB</source>
        <translation>الترويسات أطول من ⁨%1⁩ كيبيبايت</translation>
    </message>
    <message>
        <source>the body could not be tested in %1: simplify the regular expression</source>
        <translation>تعذّر اختبار النص خلال ⁨%1⁩: بسّط التعبير النمطي</translation>
    </message>
    <message>
        <source>Standby may not send pings on this machine. Run &quot;setcap cap_net_raw+ep&quot; on its program file, let its group send them (sysctl net.ipv4.ping_group_range), or poll with TCP instead.</source>
        <translation>لا يجوز لـ Standby إرسال ping على هذا الجهاز. نفّذ &quot;setcap cap_net_raw+ep&quot; على ملف برنامجه، أو اسمح لمجموعته بإرسالها (sysctl net.ipv4.ping_group_range)، أو افحص عبر TCP بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Standby may not send pings on this machine. Run it as an administrator or poll with TCP instead.</source>
        <translation>لا يجوز لـ Standby إرسال ping على هذا الجهاز. شغّله مسؤولًا، أو افحص عبر TCP بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>reply from %1 in %2</source>
        <translation>رد من ⁨%1⁩ خلال ⁨%2⁩</translation>
    </message>
    <message>
        <source>Standby may not send pings on this machine, and there is no ping program. Run &quot;setcap cap_net_raw+ep&quot; on Standby&apos;s program file, install ping (iputils), or poll with TCP instead.</source>
        <translation>لا يجوز لـ Standby إرسال ping على هذا الجهاز، ولا يوجد برنامج ping. نفّذ &quot;setcap cap_net_raw+ep&quot; على ملف برنامج Standby، أو ثبّت ping ‏(iputils)، أو افحص عبر TCP بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The system&apos;s ping program could not be started: %1</source>
        <translation>تعذّر بدء برنامج ping في النظام: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>reply from %1</source>
        <translation>رد من ⁨%1⁩</translation>
    </message>
    <message>
        <source>The system&apos;s ping program failed: &quot;%1&quot;. Run &quot;setcap cap_net_raw+ep&quot; on Standby&apos;s program file, or poll with TCP instead.</source>
        <translation>فشل برنامج ping في النظام: ‏«⁨%1⁩». نفّذ &quot;setcap cap_net_raw+ep&quot; على ملف برنامج Standby، أو افحص عبر TCP بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>connection reset before the greeting</source>
        <translation>أُعيد ضبط الاتصال قبل التحية</translation>
    </message>
    <message>
        <source>connection closed before the greeting</source>
        <translation>أُغلق الاتصال قبل التحية</translation>
    </message>
    <message>
        <source>%1; the connection was closed</source>
        <translation>⁨%1⁩؛ وأُغلق الاتصال</translation>
    </message>
    <message>
        <source>connected, but no greeting in %1</source>
        <translation>تم الاتصال، لكن لا تحية خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; no more came in %2</source>
        <translation>⁨%1⁩؛ ولم يأتِ المزيد خلال ⁨%2⁩</translation>
    </message>
    <message>
        <source>TLS is not available here. Install OpenSSL 3 or poll without TLS.</source>
        <translation>لا يتوفر TLS هنا. ثبّت OpenSSL 3 أو افحص دون TLS.</translation>
    </message>
    <message>
        <source>connected with %1</source>
        <translation>تم الاتصال بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>connection closed during the TLS handshake</source>
        <translation>أُغلق الاتصال أثناء مصافحة TLS</translation>
    </message>
    <message>
        <source>TLS handshake failed: %1</source>
        <translation>فشلت مصافحة TLS: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>connected, but the TLS handshake was not done in %1</source>
        <translation>تم الاتصال، لكن لم تتم مصافحة TLS خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Failovers held: %1. More than %2 within a minute were due. The servers are judged, but the addresses of so many server sets change only as the limit allows (Options, Protection). Check whether one cause is behind them all.</source>
        <translation>عمليات تحويل محجوزة: ⁨%1⁩. كان المستحق أكثر من ⁨%2⁩ خلال دقيقة. يُحكم على الخوادم، لكن عناوين هذا العدد من مجموعات الخوادم لا تتغيّر إلا بقدر ما يسمح به الحد (الخيارات، الحماية). تحقّق هل وراءها كلها سبب واحد.</translation>
    </message>
    <message>
        <source>A poll could not be tried.</source>
        <translation>تعذّرت محاولة فحص.</translation>
    </message>
    <message>
        <source>No sentinel answers (%1): this computer seems to be offline. Polling goes on, but no server is declared failed until one answers. Check this computer&apos;s network.</source>
        <translation>لا يجيب أي عنوان مراقبة (⁨%1⁩): يبدو أن هذا الحاسوب غير متصل. تستمر الفحوص، لكن لا يُعلَن فشل أي خادم حتى يجيب أحدها. افحص شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check the room on the disk and the permissions of the directory.</source>
        <translation>تعذّرت كتابة «⁨%1⁩»: ‏⁨%2⁩. تحقّق من مساحة القرص وأذون المجلد.</translation>
    </message>
    <message>
        <source>The directory &quot;%1&quot; could not be made. Check that the directory above it exists and may be written.</source>
        <translation>تعذّر إنشاء المجلد «⁨%1⁩». تحقّق من وجود المجلد الأعلى وإمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>The data directory &quot;%1&quot; cannot be written: %2. Give this user the right to write in it, or choose another one with --data-dir.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات «⁨%1⁩»: ‏⁨%2⁩. أعطِ هذا المستخدم حق الكتابة فيه، أو اختر غيره بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>Standby %1 started for the first time</source>
        <translation>بدأ Standby ‏⁨%1⁩ لأول مرة</translation>
    </message>
    <message>
        <source>Standby %1 started with %2 server sets</source>
        <translation>بدأ Standby ‏⁨%1⁩ مع ⁨%2⁩ من مجموعات الخوادم</translation>
    </message>
    <message>
        <source>Standby stopped</source>
        <translation>توقف Standby</translation>
    </message>
    <message>
        <source>The program ended unexpectedly; this is when it last saved its state.</source>
        <translation>انتهى البرنامج فجأة؛ وهذا وقت آخر حفظ لحالته.</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>لم تُحفظ الإعدادات. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server was deleted.</source>
        <translation>حُذف الخادم.</translation>
    </message>
    <message>
        <source>The polling method or the address was changed.</source>
        <translation>تغيّرت طريقة الفحص أو العنوان.</translation>
    </message>
    <message>
        <source>%1 is polled now, not %2.</source>
        <translation>يُفحص الآن ⁨%1⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The server set was deleted.</source>
        <translation>حُذفت مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>There is no server set with the id &quot;%1&quot;.</source>
        <translation>لا توجد مجموعة خوادم بالمعرّف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The program is ending. Nothing was changed.</source>
        <translation>البرنامج في طور الإنهاء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another server set has the name &quot;%1&quot; already. Choose a different one.</source>
        <translation>لمجموعة خوادم أخرى الاسم «⁨%1⁩» بالفعل. اختر غيره.</translation>
    </message>
    <message>
        <source>The server set &quot;%1&quot; has no server with the id &quot;%2&quot;.</source>
        <translation>ليس في مجموعة الخوادم «⁨%1⁩» خادم بالمعرّف «⁨%2⁩».</translation>
    </message>
    <message>
        <source>There is no revision %1 any more, or not yet.</source>
        <translation>المراجعة ⁨%1⁩ لم تعد موجودة، أو لم توجد بعد.</translation>
    </message>
    <message>
        <source>The host name %1 is listed by several server sets: %2. The first of them decides what DNS says for it; take the name out of the others.</source>
        <translation>اسم المضيف ⁨%1⁩ مذكور في عدة مجموعات خوادم: ‏⁨%2⁩. الأولى منها تقرر ما يقوله DNS عنه؛ أزل الاسم من البقية.</translation>
    </message>
    <message>
        <source>Notifications that wait are not saved, and lost if the program ends. %1</source>
        <translation>لا تُحفظ الإشعارات المنتظرة، وتضيع إن انتهى البرنامج. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>البرنامج في طور الإنهاء.</translation>
    </message>
    <message>
        <source>Given up after %1 attempts.</source>
        <translation>تُرك بعد ⁨%1⁩ محاولة.</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation>تُعاد المحاولة خلال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was not delivered: %3 %4</source>
        <translation>‏⁨%1⁩: لم يُسلَّم «⁨%2⁩»: ‏⁨%3⁩ ‏⁨%4⁩</translation>
    </message>
    <message>
        <source>A message was given up after %1 attempts.</source>
        <translation>تُركت رسالة بعد ⁨%1⁩ محاولة.</translation>
    </message>
    <message>
        <source>%1 event is not told, since %2.</source>
        <translation>لم يُبلَّغ عن ⁨%1⁩ حدث، منذ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 events are not told, since %2.</source>
        <translation>لم يُبلَّغ عن ⁨%1⁩ من الأحداث، منذ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>this is a test</source>
        <translation>هذا اختبار</translation>
    </message>
    <message>
        <source>The program is ending. Nothing was done.</source>
        <translation>البرنامج في طور الإنهاء. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>There is no problem with the id &quot;%1&quot; any more.</source>
        <translation>لم تعد هناك مشكلة بالمعرّف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <translation>‏«⁨%1⁩» ليس عنوان IP.</translation>
    </message>
    <message>
        <source>New lines wait in memory, the latest %1 MiB of them.</source>
        <translation>تنتظر الأسطر الجديدة في الذاكرة، آخر ⁨%1⁩ ميبيبايت منها.</translation>
    </message>
    <message>
        <source>The log cannot be written to disk. %1 %2</source>
        <translation>لا يمكن كتابة السجل على القرص. ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>The log &quot;%1&quot; cannot be written: %2. Check the room on the disk and the permissions of the directory. %3</source>
        <translation>لا يمكن كتابة السجل «⁨%1⁩»: ‏⁨%2⁩. تحقّق من مساحة القرص وأذون المجلد. ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>The notifications that wait in &quot;%1&quot; cannot be read; what is in them is not told. %2</source>
        <translation>لا يمكن قراءة الإشعارات المنتظرة في «⁨%1⁩»؛ ولا يُبلَّغ بما فيها. ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>The file was kept as &quot;%1&quot;.</source>
        <translation>حُفظ الملف باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Revision %1 cannot be read from &quot;%2&quot;: %3.</source>
        <translation>لا يمكن قراءة المراجعة ⁨%1⁩ من «⁨%2⁩»: ‏⁨%3⁩.</translation>
    </message>
    <message>
        <source>its first line is damaged</source>
        <translation>سطرها الأول تالف</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هي تالفة</translation>
    </message>
    <message>
        <source>Another server set has the name &quot;%1&quot; already.</source>
        <translation>لمجموعة خوادم أخرى الاسم «⁨%1⁩» بالفعل.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>السطر ⁨%1⁩ ليس JSON: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>It has no schemaVersion that this program knows.</source>
        <translation>ليس فيها schemaVersion يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; cannot be read: %2. Give this user the right to read and write them.</source>
        <translation>لا يمكن قراءة الإعدادات «⁨%1⁩»: ‏⁨%2⁩. أعطِ هذا المستخدم حق قراءتها وكتابتها.</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; were written by a newer version of Standby (schema %2; this one knows %3). Nothing was changed. Install the newer version, or restore a backup.</source>
        <translation>كتب إصدار أحدث من Standby الإعدادات «⁨%1⁩» (المخطط ⁨%2⁩؛ ويعرف هذا ⁨%3⁩). لم يتغيّر شيء. ثبّت الإصدار الأحدث، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; are damaged: %2 %3</source>
        <translation>الإعدادات «⁨%1⁩» تالفة: ‏⁨%2⁩ ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>the defaults are used, because no kept revision can be read</source>
        <translation>تُستخدم الافتراضات لأنه لا يمكن قراءة أي مراجعة محفوظة</translation>
    </message>
    <message>
        <source>revision %1 is used (%2)</source>
        <translation>تُستخدم المراجعة ⁨%1⁩ ‏(⁨%2⁩)</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; were damaged: %2 They were kept as &quot;%3&quot;, and %4.</source>
        <translation>كانت الإعدادات «⁨%1⁩» تالفة: ‏⁨%2⁩ حُفظت باسم «⁨%3⁩»، و⁨%4⁩.</translation>
    </message>
    <message>
        <source>Revision %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام المراجعة ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>the log of this system</source>
        <translation>سجل هذا النظام</translation>
    </message>
    <message>
        <source>The last known statuses in &quot;%1&quot; cannot be read. Every server is unknown until its first poll, and pauses are over. %2</source>
        <translation>لا يمكن قراءة آخر الحالات المعروفة في «⁨%1⁩». كل خادم غير معروف الحالة حتى فحصه الأول، وانتهت الإيقافات المؤقتة. ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>The last known statuses are not saved. %1</source>
        <translation>لا تُحفظ آخر الحالات المعروفة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Too many questions wait for the history. Try again later.</source>
        <translation>تنتظر أسئلة كثيرة جدًا التاريخ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The history could not be opened yet. The problems list says why; try again later.</source>
        <translation>تعذّر فتح التاريخ بعد. تقول قائمة المشكلات السبب؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; could not be read: %2. Try again; if it lasts, check the disk.</source>
        <translation>تعذّرت قراءة التاريخ «⁨%1⁩»: ‏⁨%2⁩. حاول مجددًا؛ فإن استمر فافحص القرص.</translation>
    </message>
    <message>
        <source>its version is %1, this program knows versions up to %2</source>
        <translation>إصداره ⁨%1⁩، ويعرف هذا البرنامج الإصدارات حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>The file system of &quot;%1&quot; cannot keep a write-ahead log, as is usual for network shares. The history is written more slowly; a local disk is better.</source>
        <translation>لا يستطيع نظام ملفات «⁨%1⁩» الاحتفاظ بسجل كتابة مسبقة، كما هو معتاد في مشاركات الشبكة. يُكتب التاريخ أبطأ؛ والقرص المحلي أفضل.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was written by a newer version of Standby (%2). It is left untouched and nothing is recorded. Install the newer version, or move the file away.</source>
        <translation>كتب إصدار أحدث من Standby التاريخ «⁨%1⁩» ‏(⁨%2⁩). يُترك دون مساس ولا يُسجَّل شيء. ثبّت الإصدار الأحدث، أو انقل الملف.</translation>
    </message>
    <message>
        <source>Old entries of the history &quot;%1&quot; could not be deleted: %2. This is tried again tomorrow.</source>
        <translation>تعذّر حذف المدخلات القديمة من التاريخ «⁨%1⁩»: ‏⁨%2⁩. تُعاد المحاولة غدًا.</translation>
    </message>
    <message>
        <source>Polling goes on. The latest %L1 entries are kept in memory until the history can be written.</source>
        <translation>تستمر الفحوص. وتُحفظ آخر ⁨%L1⁩ من المدخلات في الذاكرة حتى تمكن كتابة التاريخ.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be written: the disk is full (%2). Make room on it. %3</source>
        <translation>لا تمكن كتابة التاريخ «⁨%1⁩»: القرص ممتلئ (⁨%2⁩). أفسح مساحة فيه. ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be written: another program has locked it (%2). Close that program. %3</source>
        <translation>لا تمكن كتابة التاريخ «⁨%1⁩»: أقفله برنامج آخر (⁨%2⁩). أغلق ذلك البرنامج. ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be written: %2. Check the disk, the directory and its permissions. %3</source>
        <translation>لا تمكن كتابة التاريخ «⁨%1⁩»: ‏⁨%2⁩. افحص القرص والمجلد وأذونه. ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; is damaged (%2) and cannot be written. %3</source>
        <translation>التاريخ «⁨%1⁩» تالف (⁨%2⁩) ولا تمكن كتابته. ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was damaged (%2). It was kept as &quot;%3&quot; and a new one was begun.</source>
        <translation>كان التاريخ «⁨%1⁩» تالفًا (⁨%2⁩). حُفظ باسم «⁨%3⁩» وبُدئ تاريخ جديد.</translation>
    </message>
    <message>
        <source>The damaged file &quot;%1&quot; could not be renamed to &quot;%2&quot;: %3. Move it away by hand.</source>
        <translation>تعذّرت إعادة تسمية الملف التالف «⁨%1⁩» إلى «⁨%2⁩»: ‏⁨%3⁩. انقله يدويًا.</translation>
    </message>
    <message>
        <source>The mode singleAddress needs the address to give when all servers have failed.</source>
        <translation>يحتاج الوضع singleAddress إلى العنوان الذي يُعطى عندما تفشل كل الخوادم.</translation>
    </message>
    <message>
        <source>An address belongs to the mode singleAddress only; leave it out.</source>
        <translation>لا يخص العنوان إلا الوضع singleAddress؛ فاتركه.</translation>
    </message>
    <message>
        <source>The host name %1 is given twice.</source>
        <translation>أُعطي اسم المضيف ⁨%1⁩ مرتين.</translation>
    </message>
    <message>
        <source>Expected GET, POST or PUT, but this is %1.</source>
        <translation>المتوقع GET أو POST أو PUT، لكن هذا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A GET request has no body; use POST or PUT, or leave the body empty.</source>
        <translation>ليس لطلب GET نص؛ استخدم POST أو PUT، أو اترك النص فارغًا.</translation>
    </message>
    <message>
        <source>%1 contains a colon, which HTTP Basic authentication does not allow in a user name.</source>
        <translation>يحتوي ⁨%1⁩ على نقطتين رأسيتين، ولا تسمح بهما مصادقة HTTP Basic في اسم المستخدم.</translation>
    </message>
    <message>
        <source>This text has %1 characters; at most %2 are allowed.</source>
        <translation>في هذا النص ⁨%1⁩ محرفًا؛ والمسموح ⁨%2⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>This is required, but it is empty.</source>
        <translation>هذا مطلوب، لكنه فارغ.</translation>
    </message>
    <message>
        <source>%1 contains a control character (code %2), which is not allowed here.</source>
        <translation>يحتوي ⁨%1⁩ على محرف تحكم (الرمز ⁨%2⁩)، وهو غير مسموح هنا.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>This text contains half a character (an unpaired surrogate).</source>
        <translation>يحتوي هذا النص على نصف محرف (بديل غير مقترن).</translation>
    </message>
    <message>
        <source>%1 is not an IP address. Give an IPv4 or IPv6 address, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>⁨%1⁩ ليس عنوان IP. أعطِ عنوان IPv4 أو IPv6، مثل 192.0.2.10 أو 2001:db8::10.</translation>
    </message>
    <message>
        <source>%1 has a zone (%2), which only link-local addresses (fe80::/10) have.</source>
        <translation>في ⁨%1⁩ نطاق (⁨%2⁩)، ولا يكون إلا لعناوين الوصلة المحلية (fe80::/10).</translation>
    </message>
    <message>
        <source>%1 has a zone, which means nothing to other machines. Leave out what follows the %.</source>
        <translation>في ⁨%1⁩ نطاق لا يعني شيئًا للأجهزة الأخرى. احذف ما يلي علامة %.</translation>
    </message>
    <message>
        <source>%1 is not the name of an HTTP header: only letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed.</source>
        <translation>⁨%1⁩ ليس اسم ترويسة HTTP: لا يُسمح إلا بالحروف والأرقام و !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The Host header is taken from the URL; put the host name there.</source>
        <translation>تؤخذ ترويسة Host من عنوان URL؛ ضع اسم المضيف هناك.</translation>
    </message>
    <message>
        <source>The %1 header is set by the program; leave it out.</source>
        <translation>يضع البرنامج الترويسة ⁨%1⁩؛ فاتركها.</translation>
    </message>
    <message>
        <source>This value contains characters that an HTTP header cannot carry.</source>
        <translation>تحتوي هذه القيمة على محارف لا تستطيع ترويسة HTTP حملها.</translation>
    </message>
    <message>
        <source>This secret is not base64: copy it whole, with the = signs at its end, from the DNS server&apos;s key file.</source>
        <translation>هذا السر ليس base64: انسخه كاملًا مع علامات = في آخره من ملف مفتاح خادم DNS.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address such as admin@example.com.</source>
        <translation>⁨%1⁩ ليس عنوان بريد إلكتروني مثل admin@example.com.</translation>
    </message>
    <message>
        <source>%1 has an empty place between its commas.</source>
        <translation>في ⁨%1⁩ موضع فارغ بين فواصله.</translation>
    </message>
    <message>
        <source>There are %1 addresses; at most 100 are allowed.</source>
        <translation>يوجد ⁨%1⁩ عنوانًا؛ والمسموح 100 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is not an id: ids are chosen by the program. Leave it out for something new.</source>
        <translation>⁨%1⁩ ليس معرّفًا: يختار البرنامج المعرّفات. اتركه لما هو جديد.</translation>
    </message>
    <message>
        <source>A key needs at least 16 characters of ASCII without spaces; leave it out to have one made.</source>
        <translation>يحتاج المفتاح إلى 16 محرف ASCII على الأقل دون فراغات؛ اتركه ليُنشأ مفتاح.</translation>
    </message>
    <message>
        <source>The id %1 is given twice.</source>
        <translation>أُعطي المعرّف ⁨%1⁩ مرتين.</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>العدد ⁨%1⁩</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Expected %1, but this is %2.</source>
        <translation>المتوقع ⁨%1⁩، لكن هذا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no setting %1 here.%2</source>
        <translation>لا يوجد هنا إعداد ⁨%1⁩.⁨%2⁩</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> هل قصدت «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>عدد صحيح من ⁨%1⁩ إلى ⁨%2⁩⁨%3⁩</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or null</source>
        <translation>عدد صحيح من ⁨%1⁩ إلى ⁨%2⁩، أو null</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>أُعطي ⁨%1⁩ مرتين.</translation>
    </message>
    <message>
        <source>This is required: one of %1.</source>
        <translation>هذا مطلوب: واحد من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This list has %1 entries; at most %2 are allowed.</source>
        <translation>في هذه القائمة ⁨%1⁩ مدخلًا؛ والمسموح ⁨%2⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>Expected one of %1, but this is %2.</source>
        <translation>المتوقع واحد من ⁨%1⁩، لكن هذا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>أُعطي «⁨%1⁩» مرتين.</translation>
    </message>
    <message>
        <source>This is required, but it is missing.</source>
        <translation>هذا مطلوب، لكنه ناقص.</translation>
    </message>
    <message>
        <source>The mask ******** keeps a stored secret, but none is stored here. Give the secret itself.</source>
        <translation>يُبقي القناع ******** سرًا مخزَّنًا، لكن لا سر مخزَّنًا هنا. أعطِ السر نفسه.</translation>
    </message>
    <message>
        <source>There is no entry with the id &quot;%1&quot;. Leave the id out for a new entry: ids are chosen by the program.</source>
        <translation>لا مدخل بالمعرّف «⁨%1⁩». اترك المعرّف للمدخل الجديد: يختار البرنامج المعرّفات.</translation>
    </message>
    <message>
        <source>The hash is made by the program. Leave it out, or send ******** back for a key that is stored.</source>
        <translation>يصنع البرنامج التجزئة. اتركها، أو أعِد ******** لمفتاح مخزَّن.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is not the id of this server set, &quot;%2&quot;, and ids do not change.</source>
        <translation>المعرّف «⁨%1⁩» ليس معرّف مجموعة الخوادم هذه، «⁨%2⁩»، والمعرّفات لا تتغيّر.</translation>
    </message>
    <message>
        <source>%1 is not a host name: there is nothing between two of its dots.</source>
        <translation>⁨%1⁩ ليس اسم مضيف: لا شيء بين نقطتين فيه.</translation>
    </message>
    <message>
        <source>%1 is not a host name: a part between dots has %2 characters, at most %3 are allowed.</source>
        <translation>⁨%1⁩ ليس اسم مضيف: في جزء بين النقاط ⁨%2⁩ محرفًا، والمسموح ⁨%3⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is not a host name: no part of it may begin or end with a hyphen.</source>
        <translation>⁨%1⁩ ليس اسم مضيف: لا يجوز أن يبدأ جزء منه أو ينتهي بشَرطة.</translation>
    </message>
    <message>
        <source>%1 is not a host name: %2 is not allowed in it.</source>
        <translation>⁨%1⁩ ليس اسم مضيف: لا يُسمح فيه بـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is not a host name: it has %2 characters, at most %3 are allowed.</source>
        <translation>⁨%1⁩ ليس اسم مضيف: فيه ⁨%2⁩ محرفًا، والمسموح ⁨%3⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is not a URL: it contains a space; write %20 instead.</source>
        <translation>⁨%1⁩ ليس عنوان URL: يحتوي على فراغ؛ اكتب ⁨%2⁩0 بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 is not a whole URL. Begin with http:// or https://, %2.</source>
        <translation>⁨%1⁩ ليس عنوان URL كاملًا. ابدأ بـ http:// أو https://، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>such as https://www.example.com/status</source>
        <translation>مثل https://www.example.com/status</translation>
    </message>
    <message>
        <source>such as http://127.0.0.1:8100</source>
        <translation>مثل http://127.0.0.1:8100</translation>
    </message>
    <message>
        <source>%1 is not a URL %2.</source>
        <translation>⁨%1⁩ ليس عنوان URL ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 begins with %2://, but only http:// and https:// are possible.</source>
        <translation>يبدأ ⁨%1⁩ بـ ⁨%2⁩://، ولا يمكن إلا http:// وhttps://.</translation>
    </message>
    <message>
        <source>%1 names no host. Give a URL %2.</source>
        <translation>لا يسمّي ⁨%1⁩ مضيفًا. أعطِ عنوان URL ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has the port 0; ports go from 1 to 65535.</source>
        <translation>في ⁨%1⁩ المنفذ 0؛ والمنافذ من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password, which would be shown to everyone who reads the configuration. Take out what stands before the @.</source>
        <translation>في عنوان URL اسم مستخدم أو كلمة مرور تظهر لكل من يقرأ الإعدادات. احذف ما قبل @.</translation>
    </message>
    <message>
        <source>%1 is a URL. Give the host name alone, such as www.example.com.</source>
        <translation>⁨%1⁩ عنوان URL. أعطِ اسم المضيف وحده، مثل www.example.com.</translation>
    </message>
    <message>
        <source>%1 is an IP address. Give a host name, such as www.example.com.</source>
        <translation>⁨%1⁩ عنوان IP. أعطِ اسم مضيف، مثل www.example.com.</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>⁨%1⁩ ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>%1 has a * in the wrong place: it stands only at the beginning, before a dot, as in *.example.com.</source>
        <translation>في ⁨%1⁩ علامة * في موضع خاطئ: لا تكون إلا في البداية قبل نقطة، كما في *.example.com.</translation>
    </message>
    <message>
        <source>%1 stands for all names there are. Give the rest too, as in *.example.com.</source>
        <translation>يمثّل ⁨%1⁩ كل الأسماء الموجودة. أعطِ الباقي أيضًا، كما في *.example.com.</translation>
    </message>
    <message>
        <source>%1 is neither a host name nor an IP address.</source>
        <translation>⁨%1⁩ ليس اسم مضيف ولا عنوان IP.</translation>
    </message>
    <message>
        <source>%1 has a path; give only the address and port to listen on, as in http://127.0.0.1:8100.</source>
        <translation>في ⁨%1⁩ مسار؛ أعطِ العنوان والمنفذ للإصغاء فقط، كما في http://127.0.0.1:8100.</translation>
    </message>
    <message>
        <source>%1 must end with the port, as in http://127.0.0.1:8100.</source>
        <translation>يجب أن ينتهي ⁨%1⁩ بالمنفذ، كما في http://127.0.0.1:8100.</translation>
    </message>
    <message>
        <source>%1 names the host %2; give the IP address to listen on, or localhost.</source>
        <translation>يسمّي ⁨%1⁩ المضيف ⁨%2⁩؛ أعطِ عنوان IP للإصغاء، أو localhost.</translation>
    </message>
    <message>
        <source>Expected one of system, en, de, ar, but this is %1.</source>
        <translation>المتوقع واحد من system أو en أو de أو ar، لكن هذا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>An https:// address needs this file (PEM).</source>
        <translation>يحتاج عنوان https:// إلى هذا الملف (PEM).</translation>
    </message>
    <message>
        <source>Other machines can reach %1, so a password is needed. Set one, or listen on 127.0.0.1.</source>
        <translation>تستطيع أجهزة أخرى الوصول إلى ⁨%1⁩، فتلزم كلمة مرور. اضبطها، أو أصغِ على 127.0.0.1.</translation>
    </message>
    <message>
        <source>Another API key has the name %1 already.</source>
        <translation>لمفتاح API آخر الاسم ⁨%1⁩ بالفعل.</translation>
    </message>
    <message>
        <source>Reminders come at least 60 s apart. 0 means that there are none.</source>
        <translation>بين التذكيرات 60 ث على الأقل. و0 تعني ألا تذكيرات.</translation>
    </message>
    <message>
        <source>Forwarding needs the IP address of a DNS server to forward to.</source>
        <translation>تحتاج الإحالة إلى عنوان IP لخادم DNS يُحال إليه.</translation>
    </message>
    <message>
        <source>Answering DNS needs at least one address to listen on.</source>
        <translation>تحتاج الإجابة عن DNS إلى عنوان واحد على الأقل للإصغاء.</translation>
    </message>
    <message>
        <source>Expected GET or HEAD, but this is %1.</source>
        <translation>المتوقع GET أو HEAD، لكن هذا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>An answer to HEAD has no body; expect none, or use GET.</source>
        <translation>ليس للإجابة عن HEAD نص؛ فلا تتوقع نصًا، أو استخدم GET.</translation>
    </message>
    <message>
        <source>There is no certificate at an http:// URL; use https:// or leave out certificateDaysLeft.</source>
        <translation>لا شهادة عند عنوان http://؛ استخدم https:// أو اترك certificateDaysLeft.</translation>
    </message>
    <message>
        <source>The largest length, %1, is less than the smallest, %2.</source>
        <translation>أكبر طول، ⁨%1⁩، أقل من أصغر طول، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Give min, max or both, or null for no limit.</source>
        <translation>أعطِ min أو max أو كليهما، أو null لعدم التحديد.</translation>
    </message>
    <message>
        <source>%1 is never in the answer: records of type %2 carry IPv%3 addresses.</source>
        <translation>لا يكون ⁨%1⁩ في الإجابة أبدًا: تحمل سجلات النوع ⁨%2⁩ عناوين IPv⁨%3⁩.</translation>
    </message>
    <message>
        <source>The output is not read without waiting for the command&apos;s end; set wait to true or leave out output.</source>
        <translation>لا تُقرأ المخرجات دون انتظار نهاية الأمر؛ اضبط wait على true أو اترك output.</translation>
    </message>
    <message>
        <source>A server set needs at least one server with an address.</source>
        <translation>تحتاج مجموعة الخوادم إلى خادم واحد على الأقل له عنوان.</translation>
    </message>
    <message>
        <source>Another server of this set has the address %1 already.</source>
        <translation>لخادم آخر في هذه المجموعة العنوان ⁨%1⁩ بالفعل.</translation>
    </message>
    <message>
        <source>does not contain &quot;%1&quot;</source>
        <translation>لا يحتوي على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>does not match &quot;%1&quot;</source>
        <translation>لا يطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>does not start with &quot;%1&quot;</source>
        <translation>لا يبدأ بـ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>يبدأ بـ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>يحتوي على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>matches &quot;%1&quot;</source>
        <translation>يطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>cannot be decided: the regular expression %1 takes too much work on this text</source>
        <translation>لا يمكن الحسم: يتطلب التعبير النمطي ⁨%1⁩ جهدًا أكبر مما ينبغي على هذا النص</translation>
    </message>
    <message>
        <source>A text is missing: give the text or regular expression to look for.</source>
        <translation>ينقص نص: أعطِ النص أو التعبير النمطي المطلوب البحث عنه.</translation>
    </message>
    <message>
        <source>%1 is not a regular expression: %2 at character %3.</source>
        <translation>⁨%1⁩ ليس تعبيرًا نمطيًا: ‏⁨%2⁩ عند المحرف ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a regular expression here.</source>
        <translation>لا يمكن استخدام ⁨%1⁩ تعبيرًا نمطيًا هنا.</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>⁨%L1⁩ ث</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>⁨%L1⁩ م.ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>⁨%L1⁩ د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>⁨%L1⁩ س</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>⁨%L1⁩ ي</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>⁨%L1⁩ أخرى</translation>
    </message>
    <message>
        <source>The server sets were not paused.</source>
        <translation>لم تُوقف مجموعات الخوادم مؤقتًا.</translation>
    </message>
    <message>
        <source>The server sets were not resumed.</source>
        <translation>لم تُستأنف مجموعات الخوادم.</translation>
    </message>
    <message>
        <source>The server sets were not polled.</source>
        <translation>لم تُفحص مجموعات الخوادم.</translation>
    </message>
    <message>
        <source>The server sets were not deleted.</source>
        <translation>لم تُحذف مجموعات الخوادم.</translation>
    </message>
    <message>
        <source>%1 has the role &quot;operate&quot;; deleting needs &quot;admin&quot;.</source>
        <translation>دور ⁨%1⁩ هو &quot;operate&quot;؛ ويحتاج الحذف إلى &quot;admin&quot;.</translation>
    </message>
    <message>
        <source>The query parameter &quot;dryRun&quot; must be true or false, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;dryRun&quot; هي true أو false، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The query parameter &quot;separator&quot; must be comma or semicolon.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;separator&quot; هي comma أو semicolon.</translation>
    </message>
    <message>
        <source>The query parameter &quot;points&quot; must be a number from 1 to %1.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;points&quot; عددًا من 1 إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The response times were not read. %1</source>
        <translation>لم تُقرأ أزمنة الاستجابة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The history was not counted. %1</source>
        <translation>لم يُعدّ التاريخ. ⁨%1⁩</translation>
    </message>
    <message>
        <source>What the revision changed is not known.</source>
        <translation>لا يُعرف ما غيّرته المراجعة.</translation>
    </message>
    <message>
        <source>The change was not undone.</source>
        <translation>لم يُتراجع عن التغيير.</translation>
    </message>
    <message>
        <source>The query parameter &quot;recentPolls&quot; must be a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>يجب أن تكون وسيطة الاستعلام &quot;recentPolls&quot; عددًا من 1 إلى ⁨%1⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The recent polls of %1 server sets are too much for one answer. Add &quot;limit&quot; (at most %2) and go on with &quot;after&quot;.</source>
        <translation>الفحوص الأخيرة لـ ⁨%1⁩ من مجموعات الخوادم أكثر مما تسعه إجابة واحدة. أضف &quot;limit&quot; (على الأكثر ⁨%2⁩) وتابع بـ &quot;after&quot;.</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is %1 %2 the DNS server&apos;s.</source>
        <translation>تختلف ساعة هذا الجهاز بمقدار ⁨%1⁩ (⁨%2⁩ ساعة خادم DNS).</translation>
    </message>
    <message>
        <source>content length %1%2 bytes, expected at most %3</source>
        <translation>الطول ⁨%1⁩⁨%2⁩ بايت، والمتوقع ⁨%3⁩ على الأكثر</translation>
    </message>
    <message>
        <source>content length over %1 bytes, expected at most %2</source>
        <translation>الطول أكثر من ⁨%1⁩ بايت، والمتوقع ⁨%2⁩ على الأكثر</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>فشل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 has failed: %2</source>
        <translation>فشل ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 still does not respond: %2</source>
        <translation>ما زال ⁨%1⁩ لا يستجيب: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 does not respond, but is not judged while no sentinel answers: %2</source>
        <translation>لا يستجيب ⁨%1⁩، لكن لا يُحكم عليه ما دام لا يجيب أي عنوان مراقبة: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>There are no addresses now</source>
        <translation>لا عناوين الآن</translation>
    </message>
    <message>
        <source>Addresses are now %1</source>
        <translation>العناوين الآن ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 responds again</source>
        <translation>عاد ⁨%1⁩ يستجيب</translation>
    </message>
    <message>
        <source>%1 responds again after %2</source>
        <translation>عاد ⁨%1⁩ يستجيب بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no server set with this id.</source>
        <translation>لا توجد مجموعة خوادم بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Hashed the password of the HTTP API</source>
        <translation>جُزّئت كلمة مرور واجهة HTTP API</translation>
    </message>
    <message>
        <source>The change was only tried.</source>
        <translation>جُرّب التغيير فقط.</translation>
    </message>
    <message>
        <source>Created server set &quot;%1&quot;</source>
        <translation>أُنشئت مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Changed server set &quot;%1&quot;</source>
        <translation>غُيّرت مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Deleted server set &quot;%1&quot;</source>
        <translation>حُذفت مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 server &quot;%2&quot; of server set &quot;%3&quot;</source>
        <translation>⁨%1⁩: الخادم «⁨%2⁩» من مجموعة الخوادم «⁨%3⁩»</translation>
    </message>
    <message>
        <source>Disabled server &quot;%1&quot; of server set &quot;%2&quot;</source>
        <translation>عُطّل الخادم «⁨%1⁩» من مجموعة الخوادم «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Enabled server &quot;%1&quot; of server set &quot;%2&quot;</source>
        <translation>فُعّل الخادم «⁨%1⁩» من مجموعة الخوادم «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Changed the options</source>
        <translation>غُيّرت الخيارات</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>استُعيدت المراجعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>The host name %1 belongs to the server set %2 meanwhile. Take it out there first.</source>
        <translation>صار اسم المضيف ⁨%1⁩ لمجموعة الخوادم ⁨%2⁩. أخرجه من هناك أولًا.</translation>
    </message>
    <message>
        <source>What revision %1 changed cannot be read: %2</source>
        <translation>لا يمكن قراءة ما غيّرته المراجعة ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>What was configured before revision %1 is not kept: the last %2 revisions are, and not what was edited by hand.</source>
        <translation>ما ضُبط قبل المراجعة ⁨%1⁩ غير محفوظ: تُحفظ آخر ⁨%2⁩ من المراجعات، لا ما حُرّر يدويًا.</translation>
    </message>
    <message>
        <source>Gave ids to what was added to the settings file by hand</source>
        <translation>أُعطيت معرّفات لما أُضيف إلى ملف الإعدادات يدويًا</translation>
    </message>
    <message>
        <source>Set damaged settings aside: %1</source>
        <translation>نُحّيت إعدادات تالفة: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 acknowledged the problem &quot;%2&quot;</source>
        <translation>أقرّ ⁨%1⁩ بالمشكلة «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Everything is as it was before that change already.</source>
        <translation>كل شيء كما كان قبل ذلك التغيير بالفعل.</translation>
    </message>
    <message>
        <source>The %1 was deleted since.</source>
        <translation>حُذف منذ ذلك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The %1 was changed since it was created. Delete it instead.</source>
        <translation>تغيّر منذ إنشائه: ⁨%1⁩. احذفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The %1 is there again, with other settings.</source>
        <translation>عاد بإعدادات أخرى: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>server set &quot;%1&quot;</source>
        <translation>مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Another server set has the name &quot;%1&quot; meanwhile. Give it a different one first.</source>
        <translation>صار لمجموعة خوادم أخرى الاسم «⁨%1⁩». أعطِها اسمًا آخر أولًا.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of %2 was changed again since.</source>
        <translation>تغيّر الحقل «⁨%1⁩» في ⁨%2⁩ مجددًا منذ ذلك.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of &quot;%2&quot; in %3 was changed again since.</source>
        <translation>تغيّر الحقل «⁨%1⁩» من «⁨%2⁩» في ⁨%3⁩ مجددًا منذ ذلك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since it was added.</source>
        <translation>تغيّر «⁨%1⁩» في ⁨%2⁩ منذ إضافته.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2 again, with other settings.</source>
        <translation>عاد «⁨%1⁩» إلى ⁨%2⁩ بإعدادات أخرى.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out of %2 since.</source>
        <translation>أُخرج «⁨%1⁩» من ⁨%2⁩ منذ ذلك.</translation>
    </message>
    <message>
        <source>The order of &quot;%1&quot; of %2 was changed again since.</source>
        <translation>تغيّر ترتيب «⁨%1⁩» في ⁨%2⁩ مجددًا منذ ذلك.</translation>
    </message>
    <message>
        <source>Expected one of system, light, dark, highContrast, but this is %1.</source>
        <translation>المتوقع واحد من system أو light أو dark أو highContrast، لكن هذا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>بريد إلكتروني إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>HTTP request to %1</source>
        <translation>طلب HTTP إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>سجل النظام</translation>
    </message>
    <message>
        <source>The demonstration was not started.</source>
        <translation>لم يبدأ العرض التوضيحي.</translation>
    </message>
    <message>
        <source>The demonstration was not ended.</source>
        <translation>لم ينتهِ العرض التوضيحي.</translation>
    </message>
    <message>
        <source>The server was not switched on.</source>
        <translation>لم يُشغَّل الخادم.</translation>
    </message>
    <message>
        <source>The server was not switched off.</source>
        <translation>لم يُطفأ الخادم.</translation>
    </message>
    <message>
        <source>The settings were not imported.</source>
        <translation>لم تُستورد الإعدادات.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; here.</source>
        <translation>لا يوجد هنا إعداد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Expected merge or replace.</source>
        <translation>المتوقع merge أو replace.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>المتوقع true أو false.</translation>
    </message>
    <message>
        <source>Expected an object: settings as GET /settings shows them.</source>
        <translation>المتوقع كائن: إعدادات كما يعرضها GET /settings.</translation>
    </message>
    <message>
        <source>The demonstration does not run. Start it first.</source>
        <translation>العرض التوضيحي لا يعمل. ابدأه أولًا.</translation>
    </message>
    <message>
        <source>It goes when the demonstration ends.</source>
        <translation>تزول عندما ينتهي العرض التوضيحي.</translation>
    </message>
    <message>
        <source>The program is ending. Nothing was started.</source>
        <translation>البرنامج في طور الإنهاء. لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>هو يعمل بالفعل.</translation>
    </message>
    <message>
        <source>The server set &quot;%1&quot; has the host name of the demonstration, %2. Take it out there first.</source>
        <translation>في مجموعة الخوادم «⁨%1⁩» اسم مضيف العرض التوضيحي، ⁨%2⁩. أخرجه من هناك أولًا.</translation>
    </message>
    <message>
        <source>Standby is to answer DNS but cannot, as the problems say. Put that right, or switch DNS serving off in the options.</source>
        <translation>ينبغي أن يجيب Standby عن DNS لكنه لا يستطيع، كما تقول المشكلات. أصلح ذلك، أو أطفئ الإجابة عن DNS في الخيارات.</translation>
    </message>
    <message>
        <source>No port of 127.0.0.1 could be had to answer DNS on. Try again.</source>
        <translation>تعذّر الحصول على منفذ في 127.0.0.1 للإجابة عن DNS. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The demonstration has the servers 1 to %1, and no other.</source>
        <translation>في العرض التوضيحي الخوادم من 1 إلى ⁨%1⁩ فقط.</translation>
    </message>
    <message>
        <source>This server set belongs to the demonstration: it goes when the demonstration ends, and cannot be changed. Make a server set of your own instead.</source>
        <translation>مجموعة الخوادم هذه من العرض التوضيحي: تزول عندما ينتهي ولا يمكن تغييرها. أنشئ مجموعة خوادم خاصة بك بدلًا منها.</translation>
    </message>
    <message>
        <source>Imported settings: server sets added: %1, changed: %2, removed: %3%4</source>
        <translation>استُوردت إعدادات: مجموعات خوادم أُضيفت: ⁨%1⁩، غُيّرت: ⁨%2⁩، أُزيلت: ⁨%3⁩⁨%4⁩</translation>
    </message>
    <message>
        <source>; options changed</source>
        <translation>؛ وغُيّرت الخيارات</translation>
    </message>
    <message>
        <source>This is one kept revision, as the API shows it, not a settings file. Restore it in the history of changes, or import what is in its member &quot;configuration&quot;, with &quot;schemaVersion&quot;: %1 added.</source>
        <translation>هذه مراجعة محفوظة واحدة كما تعرضها الواجهة، لا ملف إعدادات. استعدها في تاريخ التغييرات، أو استورد ما في عضوها &quot;configuration&quot; مع إضافة &quot;schemaVersion&quot;: ‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>These settings do not say which version they are of: the member &quot;schemaVersion&quot; is missing. Perhaps the file was edited by hand; the version of this program is %1.</source>
        <translation>لا تقول هذه الإعدادات من أي إصدار هي: العضو &quot;schemaVersion&quot; ناقص. ربما حُرّر الملف يدويًا؛ وإصدار هذا البرنامج ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This is JSON of another program: it has neither the version nor the server sets of a settings file of Standby.</source>
        <translation>هذا JSON من برنامج آخر: ليس فيه إصدار ملف إعدادات Standby ولا مجموعات خوادمه.</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Standby (schema %1; this one knows %2). Nothing was changed. Install the newer version and import them there.</source>
        <translation>كتب إصدار أحدث من Standby هذه الإعدادات (المخطط ⁨%1⁩؛ ويعرف هذا ⁨%2⁩). لم يتغيّر شيء. ثبّت الإصدار الأحدث واستوردها هناك.</translation>
    </message>
    <message>
        <source>These settings name a version that there never was (&quot;schemaVersion&quot; must be %1). Perhaps the file is damaged.</source>
        <translation>تسمّي هذه الإعدادات إصدارًا لم يوجد قط (يجب أن يكون &quot;schemaVersion&quot; هو ⁨%1⁩). ربما الملف تالف.</translation>
    </message>
    <message>
        <source>Another server set would have the name &quot;%1&quot;, too. Give one of them a different name.</source>
        <translation>سيكون لمجموعة خوادم أخرى الاسم «⁨%1⁩» أيضًا. أعطِ إحداهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>Settings are a JSON object, as GET /settings shows them.</source>
        <translation>الإعدادات كائن JSON كما يعرضها GET /settings.</translation>
    </message>
    <message>
        <source>%1 of the options</source>
        <translation>⁨%1⁩ في الخيارات</translation>
    </message>
    <message>
        <source>%1 of the server set &quot;%2&quot;</source>
        <translation>⁨%1⁩ في مجموعة الخوادم «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The password of the mail server%1</source>
        <translation>كلمة مرور خادم البريد⁨%1⁩</translation>
    </message>
    <message>
        <source>The password of the mail server %1</source>
        <translation>كلمة مرور خادم البريد ⁨%1⁩</translation>
    </message>
    <message>
        <source>The password of the mail server %1%2</source>
        <translation>كلمة مرور خادم البريد ⁨%1⁩⁨%2⁩</translation>
    </message>
    <message>
        <source>The password of the notification by HTTP request%1</source>
        <translation>كلمة مرور الإشعار بطلب HTTP⁨%1⁩</translation>
    </message>
    <message>
        <source>The password of the notification by HTTP request</source>
        <translation>كلمة مرور الإشعار بطلب HTTP</translation>
    </message>
    <message>
        <source>The password of the HTTP API</source>
        <translation>كلمة مرور واجهة HTTP API</translation>
    </message>
    <message>
        <source>The API key &quot;%1&quot; is left out: its secret is masked in the file and not stored here. Make a new one in the options.</source>
        <translation>يُترك مفتاح API ‏«⁨%1⁩»: سره مقنَّع في الملف وغير مخزَّن هنا. أنشئ مفتاحًا جديدًا في الخيارات.</translation>
    </message>
    <message>
        <source>This file is not a settings file of Standby: it is %1. Choose one that Standby exported, or a copy of standby.config.json.</source>
        <translation>ليس هذا الملف ملف إعدادات Standby: هو ⁨%1⁩. اختر ملفًا صدّره Standby، أو نسخة من standby.config.json.</translation>
    </message>
    <message>
        <source>a ZIP archive (or a document that is one inside)</source>
        <translation>أرشيف ZIP (أو مستند هو كذلك في داخله)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>أرشيف ZIP فارغ</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>مضغوط بـ gzip</translation>
    </message>
    <message>
        <source>compressed with bzip2</source>
        <translation>مضغوط بـ bzip2</translation>
    </message>
    <message>
        <source>compressed with xz</source>
        <translation>مضغوط بـ xz</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a database, perhaps Standby&apos;s polling history</source>
        <translation>قاعدة بيانات، ربما تاريخ فحوص Standby</translation>
    </message>
    <message>
        <source>a certificate or a key</source>
        <translation>شهادة أو مفتاح</translation>
    </message>
    <message>
        <source>text in UTF-16; save it as UTF-8</source>
        <translation>نص بترميز UTF-16؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>a kept revision, which the program restores itself (history of changes)</source>
        <translation>مراجعة محفوظة يستعيدها البرنامج بنفسه (تاريخ التغييرات)</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>‏HTML أو XML</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>a list in JSON, not the object that settings are</source>
        <translation>قائمة JSON، لا الكائن الذي تكونه الإعدادات</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>text of another kind</source>
        <translation>نص من نوع آخر</translation>
    </message>
    <message>
        <source>This file is damaged: line %1 is not JSON (%2). Perhaps it was cut off, or edited by hand. Nothing was changed.</source>
        <translation>هذا الملف تالف: السطر ⁨%1⁩ ليس JSON ‏(⁨%2⁩). ربما قُطع أو حُرّر يدويًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is masked in the file and not stored here. Enter it after the import.</source>
        <translation>‏⁨%1⁩ مقنَّع في الملف وغير مخزَّن هنا. أدخله بعد الاستيراد.</translation>
    </message>
    <message>
        <source>the DNS server %1</source>
        <translation>خادم DNS ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>the DNS server %1%2</source>
        <translation>خادم DNS ‏⁨%1⁩⁨%2⁩</translation>
    </message>
    <message>
        <source>The TSIG secret for %1</source>
        <translation>سر TSIG لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>The password for %1</source>
        <translation>كلمة المرور لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is a URL. Give the IP address alone, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>⁨%1⁩ عنوان URL. أعطِ عنوان IP وحده، مثل 192.0.2.10 أو 2001:db8::10.</translation>
    </message>
    <message>
        <source>%1 is more than one address. Give one, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>⁨%1⁩ أكثر من عنوان. أعطِ واحدًا، مثل 192.0.2.10 أو 2001:db8::10.</translation>
    </message>
    <message>
        <source>%1 is more than an IP address. Give %2 alone, without brackets, port or network length.</source>
        <translation>⁨%1⁩ أكثر من عنوان IP. أعطِ ⁨%2⁩ وحده، دون أقواس أو منفذ أو طول شبكة.</translation>
    </message>
    <message>
        <source>%1 is not an IP address, but a name. Look up its address (for instance with nslookup) and give that, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>⁨%1⁩ ليس عنوان IP بل اسم. ابحث عن عنوانه (بـ nslookup مثلًا) وأعطِه، مثل 192.0.2.10 أو 2001:db8::10.</translation>
    </message>
    <message>
        <source>Deleted %L1 server sets</source>
        <translation>حُذفت مجموعات خوادم عددها ⁨%L1⁩</translation>
    </message>
    <message>
        <source>Undid revision %1</source>
        <translation>جرى التراجع عن المراجعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undid revision %1: %2</source>
        <translation>جرى التراجع عن المراجعة ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>Redid revision %1</source>
        <translation>أُعيدت المراجعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redid revision %1: %2</source>
        <translation>أُعيدت المراجعة ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>الأمر ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::FieldExplanations</name>
    <message>
        <source>Name or IP address of the DNS server that takes updates: the primary one of the zone. A name is looked up before each use.</source>
        <translation>اسم خادم DNS الذي يقبل التحديثات أو عنوان IP له: الخادم الأساسي للمنطقة. ويُبحث عن الاسم قبل كل استخدام.</translation>
    </message>
    <message>
        <source>The port of the DNS server for lookups and updates: 1 to 65,535, usually 53.</source>
        <translation>منفذ خادم DNS للبحث والتحديث: من 1 إلى 65535، وعادةً 53.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this DNS server, for people. Standby does not read it.</source>
        <translation>كل ما يجدر معرفته عن خادم DNS هذا، للناس. لا يقرؤه Standby.</translation>
    </message>
    <message>
        <source>How often the records are looked up again to put right what others changed, in seconds: 1 to 604,800 (a week), usually 3,600.</source>
        <translation>كم مرة يُبحث عن السجلات مجددًا لتصحيح ما غيّره الآخرون، بالثواني: من 1 إلى 604800 (أسبوع)، وعادةً 3600.</translation>
    </message>
    <message>
        <source>On: a record with the right address but another TTL is left alone. For DNS servers that set a TTL of their own. Usually off.</source>
        <translation>عند التفعيل: يُترك السجل الذي عنوانه صحيح وTTL له مختلفة. لخوادم DNS التي تضع TTL خاصة بها. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>On, as usually: lookups use EDNS, which allows long answers in one packet. Off for very old DNS servers.</source>
        <translation>مفعَّل عادةً: يستخدم البحث EDNS الذي يسمح بإجابات طويلة في حزمة واحدة. يُطفأ لخوادم DNS القديمة جدًا.</translation>
    </message>
    <message>
        <source>How this DNS server takes changes. Most take dynamic updates; providers often have an HTTP interface.</source>
        <translation>كيف يقبل خادم DNS هذا التغييرات. أغلبها يقبل التحديثات الديناميكية؛ وللمزوّدين غالبًا واجهة HTTP.</translation>
    </message>
    <message>
        <source>On: updates are signed with a key that the DNS server knows (TSIG, RFC 8945). Without it the server must trust the address of the engine.</source>
        <translation>عند التفعيل: تُوقَّع التحديثات بمفتاح يعرفه خادم DNS ‏(TSIG، ‏RFC 8945). ودونه يجب أن يثق الخادم بعنوان المحرّك.</translation>
    </message>
    <message>
        <source>How updates are signed. It must be the one that the DNS server has for the key; usually HMAC-SHA256.</source>
        <translation>كيف تُوقَّع التحديثات. يجب أن تكون الخوارزمية التي لدى خادم DNS للمفتاح؛ وعادةً HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The name of the key, letter by letter as in the configuration of the DNS server. A wrong one is answered with BADKEY.</source>
        <translation>اسم المفتاح، حرفًا حرفًا كما في إعداد خادم DNS. ويُجاب عن الخاطئ بـ BADKEY.</translation>
    </message>
    <message>
        <source>The secret of the key in base64. It is stored and never shown again; a wrong one is answered with BADSIG.</source>
        <translation>سر المفتاح بترميز base64. يُخزَّن ولا يُعرض مجددًا؛ ويُجاب عن الخاطئ بـ BADSIG.</translation>
    </message>
    <message>
        <source>The lines that make this key known to BIND. Copy them into named.conf.</source>
        <translation>الأسطر التي تعرّف BIND بهذا المفتاح. انسخها إلى named.conf.</translation>
    </message>
    <message>
        <source>The request by which the provider takes a change, as its documentation says: GET, POST or PUT.</source>
        <translation>الطلب الذي يقبل به المزوّد التغيير كما تقول وثائقه: GET أو POST أو PUT.</translation>
    </message>
    <message>
        <source>Where the change is sent, once for each host name. Tags such as $HostName$ become what they stand for, escaped for a URL.</source>
        <translation>إلى أين يُرسل التغيير، مرة لكل اسم مضيف. تصير الوسوم مثل $HostName$ ما ترمز إليه، مهرَّبة لعنوان URL.</translation>
    </message>
    <message>
        <source>More header lines for the request, up to 100, such as the type of the body or a key of the provider.</source>
        <translation>أسطر ترويسات أخرى للطلب، حتى 100، كنوع النص أو مفتاح المزوّد.</translation>
    </message>
    <message>
        <source>What is sent, with tags. Empty: nothing. At most 100,000 letters.</source>
        <translation>ما يُرسل، مع الوسوم. إن تُرك فارغًا: لا شيء. 100000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The name to log in with (HTTP Basic). Empty: no login.</source>
        <translation>اسم تسجيل الدخول (HTTP Basic). إن تُرك فارغًا: لا تسجيل دخول.</translation>
    </message>
    <message>
        <source>The password to log in with. It is stored and never shown again.</source>
        <translation>كلمة مرور تسجيل الدخول. تُخزَّن ولا تُعرض مجددًا.</translation>
    </message>
    <message>
        <source>The password that the agent beside the DNS server was started with. It is stored and never shown again.</source>
        <translation>كلمة المرور التي بُدئ بها الوكيل بجانب خادم DNS. تُخزَّن ولا تُعرض مجددًا.</translation>
    </message>
    <message>
        <source>The change is taken as made only with this status: 100 to 599, usually 200.</source>
        <translation>لا يُعدّ التغيير منجزًا إلا بهذه الحالة: من 100 إلى 599، وعادةً 200.</translation>
    </message>
    <message>
        <source>The change is taken as made only when the answer has so many bytes. Usually off.</source>
        <translation>لا يُعدّ التغيير منجزًا إلا إذا كان في الإجابة هذا العدد من البايتات. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The change is taken as made only when the text of the answer fits. Usually off.</source>
        <translation>لا يُعدّ التغيير منجزًا إلا إذا طابق نص الإجابة. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The change fails when the certificate of the provider expires in fewer days: 0 to 3,650. Usually off.</source>
        <translation>يفشل التغيير إذا كانت شهادة المزوّد تنتهي خلال أيام أقل: من 0 إلى 3650. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>So long the program may take before the change has failed, in seconds: 0.05 to 300, usually 5.</source>
        <translation>المدة المسموحة للبرنامج قبل أن يُعدّ التغيير فاشلًا، بالثواني: من 0.05 إلى 300، وعادةً 5.</translation>
    </message>
    <message>
        <source>The program that makes the change, on the machine of the engine and without a shell: its full path.</source>
        <translation>البرنامج الذي يُجري التغيير، على جهاز المحرّك ودون صدفة أوامر: مساره الكامل.</translation>
    </message>
    <message>
        <source>What the program is given, one argument in a row, with tags. An argument is never split again.</source>
        <translation>ما يُعطى للبرنامج، وسيط واحد في كل صف، مع الوسوم. لا يُقسَّم الوسيط مرة أخرى.</translation>
    </message>
    <message>
        <source>On, as usually: the change is judged when the program ends. Off: it counts as made when the program starts.</source>
        <translation>مفعَّل عادةً: يُحكم على التغيير عندما ينتهي البرنامج. عند الإطفاء: يُعدّ منجزًا عندما يبدأ البرنامج.</translation>
    </message>
    <message>
        <source>The change is taken as made only with such an exit code; usually equal to 0.</source>
        <translation>لا يُعدّ التغيير منجزًا إلا برمز خروج كهذا؛ وعادةً يساوي 0.</translation>
    </message>
    <message>
        <source>The change is taken as made only when what the program wrote fits. Usually off.</source>
        <translation>لا يُعدّ التغيير منجزًا إلا إذا طابق ما كتبه البرنامج. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>Whether the Microsoft DNS server is on the machine of the engine, or is reached through an agent (standby --dns-agent) beside it.</source>
        <translation>هل خادم Microsoft DNS على جهاز المحرّك، أم يُوصل إليه عبر وكيل (standby --dns-agent) بجانبه.</translation>
    </message>
    <message>
        <source>The port that the agent listens on: 1 to 65,535.</source>
        <translation>المنفذ الذي يصغي عليه الوكيل: من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The name that the test looks up here. Test sends a signed update that changes nothing, and shows each step.</source>
        <translation>الاسم الذي يبحث عنه الاختبار هنا. يرسل الاختبار تحديثًا موقَّعًا لا يغيّر شيئًا ويعرض كل خطوة.</translation>
    </message>
    <message>
        <source>What the test did and what the DNS server answered, step by step.</source>
        <translation>ما فعله الاختبار وما أجاب به خادم DNS، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>How a server is asked whether it works. What was entered for one method stays while you look at another.</source>
        <translation>كيف يُسأل الخادم هل يعمل. ما أُدخل لطريقة يبقى بينما تنظر إلى غيرها.</translation>
    </message>
    <message>
        <source>So long a poll waits for the server before it fails, in seconds: 0.05 to 300, usually 5. It is a part of how long a failure takes to be noticed.</source>
        <translation>المدة التي ينتظر فيها الفحص الخادم قبل أن يفشل، بالثواني: من 0.05 إلى 300، وعادةً 5. وهي جزء من زمن ملاحظة الفشل.</translation>
    </message>
    <message>
        <source>What is requested, http:// or https://. The connection goes to each server&apos;s own address; the host of the URL is sent as Host header and TLS server name.</source>
        <translation>ما يُطلب، http:// أو https://. يذهب الاتصال إلى عنوان كل خادم؛ ويُرسل مضيف URL ترويسةَ Host واسمَ خادم TLS.</translation>
    </message>
    <message>
        <source>GET fetches the page; HEAD asks for its header only, which is less work for the server but has no body to check.</source>
        <translation>يجلب GET الصفحة؛ ويطلب HEAD ترويستها فقط، وذلك أخف على الخادم لكن لا نص فيه للفحص.</translation>
    </message>
    <message>
        <source>On: a redirect (3xx) is followed and what comes in the end is judged. Off, as usually: the redirect itself is the answer.</source>
        <translation>عند التفعيل: تُتبَع إعادة التوجيه (3xx) ويُحكم على ما يأتي في النهاية. غير مفعَّل عادةً: إعادة التوجيه نفسها هي الإجابة.</translation>
    </message>
    <message>
        <source>On, as usually: an expired certificate, a wrong name or an unknown authority makes the poll fail. Only for https.</source>
        <translation>مفعَّل عادةً: تُفشِل الفحصَ شهادة منتهية أو اسم خاطئ أو جهة مجهولة. لـ https فقط.</translation>
    </message>
    <message>
        <source>More header lines for the request, up to 100; Host is sent by itself.</source>
        <translation>أسطر ترويسات أخرى للطلب، حتى 100؛ وتُرسل Host تلقائيًا.</translation>
    </message>
    <message>
        <source>The poll succeeds only with this status: 100 to 599, usually 200. Off: any status will do.</source>
        <translation>لا ينجح الفحص إلا بهذه الحالة: من 100 إلى 599، وعادةً 200. عند الإطفاء: تُقبل أي حالة.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the body has so many bytes. An empty field is no limit. Usually off.</source>
        <translation>لا ينجح الفحص إلا إذا كان في النص هذا العدد من البايتات. الحقل الفارغ بلا حد. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the text of the body fits: contains or matches (a regular expression) what is given here. Usually off.</source>
        <translation>لا ينجح الفحص إلا إذا طابق النص: يحتوي على ما يُعطى هنا أو يطابقه (تعبير نمطي). غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The poll fails when the certificate expires in fewer days: 0 to 3,650. Usually off: then it fails when it has expired.</source>
        <translation>يفشل الفحص إذا كانت الشهادة تنتهي خلال أيام أقل: من 0 إلى 3650. غير مفعَّل عادةً: يفشل حينئذ عند انتهائها.</translation>
    </message>
    <message>
        <source>Sets the port and the greeting that is usual for this kind of server. Any: a connection is enough.</source>
        <translation>يضبط المنفذ والتحية المعتادين لهذا النوع من الخوادم. أيّ: يكفي الاتصال.</translation>
    </message>
    <message>
        <source>On: the connection begins with TLS, as on the ports 465, 993 and 995. Usually off.</source>
        <translation>عند التفعيل: يبدأ الاتصال بـ TLS، كما على المنافذ 465 و993 و995. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The TCP port that is connected to: 1 to 65,535.</source>
        <translation>منفذ TCP الذي يُتصل به: من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the first line of the server fits. Several texts are separated by semicolons; one of them is enough.</source>
        <translation>لا ينجح الفحص إلا إذا طابق السطر الأول من الخادم. تفصل بين النصوص فواصل منقوطة؛ ويكفي واحد منها.</translation>
    </message>
    <message>
        <source>So long the greeting may take after the connection was made, in seconds: 0.05 to 300, usually 5.</source>
        <translation>المدة المسموحة للتحية بعد الاتصال، بالثواني: من 0.05 إلى 300، وعادةً 5.</translation>
    </message>
    <message>
        <source>The name that the server is asked for. It should be one that the server always knows.</source>
        <translation>الاسم الذي يُسأل عنه الخادم. ينبغي أن يكون اسمًا يعرفه الخادم دائمًا.</translation>
    </message>
    <message>
        <source>A asks for IPv4 addresses, AAAA for IPv6 addresses.</source>
        <translation>يسأل A عن عناوين IPv4، وAAAA عن عناوين IPv6.</translation>
    </message>
    <message>
        <source>On: the server may ask others, as a resolver does. Off: it answers from its own zones.</source>
        <translation>عند التفعيل: يجوز للخادم أن يسأل غيره، كما يفعل المحلّل. عند الإطفاء: يجيب من مناطقه.</translation>
    </message>
    <message>
        <source>The UDP port of the DNS server: 1 to 65,535, usually 53.</source>
        <translation>منفذ UDP لخادم DNS: من 1 إلى 65535، وعادةً 53.</translation>
    </message>
    <message>
        <source>The poll succeeds only when this address is among the answers. Empty: any answer will do.</source>
        <translation>لا ينجح الفحص إلا إذا كان هذا العنوان من الإجابات. إن تُرك فارغًا: تُقبل أي إجابة.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the server says that it has the zone itself. Usually off.</source>
        <translation>لا ينجح الفحص إلا إذا قال الخادم إن المنطقة لديه. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The program that is started for each poll, on the machine of the engine and without a shell: its full path.</source>
        <translation>البرنامج الذي يُبدأ لكل فحص، على جهاز المحرّك ودون صدفة أوامر: مساره الكامل.</translation>
    </message>
    <message>
        <source>What the program is given, one argument in a row. $ServerIP$ becomes the address that is polled; an argument is never split again.</source>
        <translation>ما يُعطى للبرنامج، وسيط واحد في كل صف. يصير $ServerIP$ العنوان الذي يُفحص؛ ولا يُقسَّم الوسيط مرة أخرى.</translation>
    </message>
    <message>
        <source>On, as usually: the poll ends when the program does, and is judged by its exit code and output. Off: it succeeds when the program starts.</source>
        <translation>مفعَّل عادةً: ينتهي الفحص مع البرنامج، ويُحكم عليه برمز الخروج والمخرجات. عند الإطفاء: ينجح عندما يبدأ البرنامج.</translation>
    </message>
    <message>
        <source>The poll succeeds only with such an exit code; usually equal to 0.</source>
        <translation>لا ينجح الفحص إلا برمز خروج كهذا؛ وعادةً يساوي 0.</translation>
    </message>
    <message>
        <source>The poll succeeds only when what the program wrote fits. Usually off.</source>
        <translation>لا ينجح الفحص إلا إذا طابق ما كتبه البرنامج. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>How people are told: by mail, by a request to a chat or another program, by a command, or in the log of the system.</source>
        <translation>كيف يُبلَّغ الناس: بالبريد، أو بطلب إلى دردشة أو برنامج آخر، أو بأمر، أو في سجل النظام.</translation>
    </message>
    <message>
        <source>Who gets the mail: one address or several, separated by commas.</source>
        <translation>من يستلم البريد: عنوان أو عدة عناوين تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>The sender of the mail. As in the defaults: the one in Options, Notification, E-mail defaults.</source>
        <translation>مُرسِل البريد. كما في الافتراضات: الذي في الخيارات، الإشعارات، افتراضات البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The subject of the mail, with tags such as $SummaryTitle$. As in the defaults: the one of the e-mail defaults.</source>
        <translation>موضوع البريد، مع وسوم مثل $SummaryTitle$. كما في الافتراضات: الذي في افتراضات البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The text of the message, with tags such as $SummaryBody$.</source>
        <translation>نص الرسالة، مع وسوم مثل $SummaryBody$.</translation>
    </message>
    <message>
        <source>Name or IP address of the SMTP server that takes the mail.</source>
        <translation>اسم خادم SMTP الذي يستلم البريد أو عنوان IP له.</translation>
    </message>
    <message>
        <source>STARTTLS (usual, port 587) and TLS (port 465) keep others on the way from reading mail and password. None sends all as it is.</source>
        <translation>يمنع STARTTLS (المعتاد، المنفذ 587) وTLS (المنفذ 465) من في الطريق من قراءة البريد وكلمة المرور. و«بلا» يرسل كل شيء كما هو.</translation>
    </message>
    <message>
        <source>The port of the mail server: 1 to 65,535. It follows the security that is chosen.</source>
        <translation>منفذ خادم البريد: من 1 إلى 65535. ويتبع الأمان المختار.</translation>
    </message>
    <message>
        <source>On, as usually: mail is sent only when the certificate of the mail server is valid and for its name.</source>
        <translation>مفعَّل عادةً: لا يُرسل البريد إلا إذا كانت شهادة خادم البريد صالحة ولاسمه.</translation>
    </message>
    <message>
        <source>The name to log in with at the mail server. Empty: no login.</source>
        <translation>اسم تسجيل الدخول إلى خادم البريد. إن تُرك فارغًا: لا تسجيل دخول.</translation>
    </message>
    <message>
        <source>The password for that login. It is stored and never shown again.</source>
        <translation>كلمة مرور تسجيل الدخول ذاك. تُخزَّن ولا تُعرض مجددًا.</translation>
    </message>
    <message>
        <source>On: this mail goes through a server of its own. Off, as usually: through the one of the e-mail defaults.</source>
        <translation>عند التفعيل: يمر هذا البريد عبر خادم خاص به. غير مفعَّل عادةً: عبر خادم افتراضات البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The request that the other side expects: GET, POST or PUT. Chats take POST.</source>
        <translation>الطلب الذي يتوقعه الطرف الآخر: GET أو POST أو PUT. وتقبل الدردشات POST.</translation>
    </message>
    <message>
        <source>Where the request goes, such as the webhook of a chat. Tags become what they stand for, escaped for a URL.</source>
        <translation>إلى أين يذهب الطلب، كعنوان Webhook لدردشة. تصير الوسوم ما ترمز إليه، مهرَّبة لعنوان URL.</translation>
    </message>
    <message>
        <source>What the body is. What tags stand for is escaped as it demands, so that a quote in an error breaks nothing.</source>
        <translation>ما نوع النص. تُهرَّب قيم الوسوم كما يتطلبه، حتى لا تفسد علامة اقتباس في خطأ شيئًا.</translation>
    </message>
    <message>
        <source>More header lines for the request, up to 100.</source>
        <translation>أسطر ترويسات أخرى للطلب، حتى 100.</translation>
    </message>
    <message>
        <source>The program that is started, on the machine of the engine and without a shell: its full path.</source>
        <translation>البرنامج الذي يُبدأ، على جهاز المحرّك ودون صدفة أوامر: مساره الكامل.</translation>
    </message>
    <message>
        <source>Tell when a server has failed, after all retries. Usually on.</source>
        <translation>الإبلاغ عندما يفشل خادم بعد كل المحاولات. مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>Tell when a failed server is ok again. Usually on.</source>
        <translation>الإبلاغ عندما يعود خادم فاشل سليمًا. مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>Tell when a DNS server did not take a change, with what it answered. Usually on.</source>
        <translation>الإبلاغ عندما لا يقبل خادم DNS تغييرًا، مع ما أجاب به. مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>Tell when a DNS server takes changes again. Usually on.</source>
        <translation>الإبلاغ عندما يقبل خادم DNS التغييرات مجددًا. مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>On, as usually: what happens within the gathering time of the options is one message. Off: each event is a message, at once.</source>
        <translation>مفعَّل عادةً: ما يحدث خلال مدة التجميع في الخيارات رسالة واحدة. عند الإطفاء: كل حدث رسالة فورية.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this notification, for people. Standby does not read it.</source>
        <translation>كل ما يجدر معرفته عن هذا الإشعار، للناس. لا يقرؤه Standby.</translation>
    </message>
    <message>
        <source>The sender of all mails that have no other. Answers go there.</source>
        <translation>مُرسِل كل الرسائل التي ليس لها غيره. وإليه تذهب الردود.</translation>
    </message>
    <message>
        <source>The subject of all mails that have no other, with tags such as $SummaryTitle$.</source>
        <translation>موضوع كل الرسائل التي ليس لها غيره، مع وسوم مثل $SummaryTitle$.</translation>
    </message>
    <message>
        <source>The text of all mails that have no other, with tags such as $SummaryBody$.</source>
        <translation>نص كل الرسائل التي ليس لها غيره، مع وسوم مثل $SummaryBody$.</translation>
    </message>
    <message>
        <source>Who gets the test mail. It is not saved.</source>
        <translation>من يستلم رسالة الاختبار. لا يُحفظ ذلك.</translation>
    </message>
    <message>
        <source>How the window looks. As the system, which is usual, follows the desktop at once.</source>
        <translation>كيف تبدو النافذة. «كالنظام»، وهو المعتاد، يتبع سطح المكتب فورًا.</translation>
    </message>
    <message>
        <source>On: black and white with strong lines, for those who see little contrast.</source>
        <translation>عند التفعيل: أسود وأبيض بخطوط بارزة، لمن لا يرون التباين جيدًا.</translation>
    </message>
    <message>
        <source>The language of the window and its help; it changes at once. The HTTP API is always in English.</source>
        <translation>لغة النافذة ومساعدتها؛ وتتغيّر فورًا. أما واجهة HTTP API فبالإنجليزية دائمًا.</translation>
    </message>
    <message>
        <source>On: Standby starts when you log in to this computer. Usually off; not needed where it runs as a service.</source>
        <translation>عند التفعيل: يبدأ Standby عند تسجيل دخولك إلى هذا الحاسوب. غير مفعَّل عادةً؛ ولا يلزم حيث يعمل خدمةَ نظام.</translation>
    </message>
    <message>
        <source>On, as usually: a new problem is shown beside the tray icon.</source>
        <translation>مفعَّل عادةً: تُعرض المشكلة الجديدة بجانب أيقونة علبة النظام.</translation>
    </message>
    <message>
        <source>On, as usually: a new problem is heard.</source>
        <translation>مفعَّل عادةً: تُسمع المشكلة الجديدة.</translation>
    </message>
    <message>
        <source>The WAV file that is played on this computer. Empty: the built-in sound.</source>
        <translation>ملف WAV الذي يُشغَّل على هذا الحاسوب. إن تُرك فارغًا: الصوت المدمج.</translation>
    </message>
    <message>
        <source>So many polls run at the same time: 1 to 100,000, usually 1,000. What is more waits its turn.</source>
        <translation>عدد الفحوص التي تجري في وقت واحد: من 1 إلى 100000، وعادةً 1000. وما زاد ينتظر دوره.</translation>
    </message>
    <message>
        <source>On, as usually: the history keeps changes of status. Off: it keeps every poll, which takes disk space.</source>
        <translation>مفعَّل عادةً: يحتفظ التاريخ بتغييرات الحالة. عند الإطفاء: يحتفظ بكل فحص، وذلك يأخذ مساحة من القرص.</translation>
    </message>
    <message>
        <source>Entries of the history are deleted after so many days: 0 to 36,500, usually 365. 0: never.</source>
        <translation>تُحذف مدخلات التاريخ بعد هذا العدد من الأيام: من 0 إلى 36500، وعادةً 365. 0: أبدًا.</translation>
    </message>
    <message>
        <source>IP addresses outside that answer a ping while this machine is online, one in a line. While none answers, no server is taken for failed. Empty: off.</source>
        <translation>عناوين IP في الخارج تجيب عن ping ما دام هذا الجهاز متصلًا، واحد في كل سطر. ما دام لا يجيب أي منها فلا يُعدّ أي خادم فاشلًا. إن تُرك فارغًا: مطفأ.</translation>
    </message>
    <message>
        <source>More failovers than this in a minute are held back, and a problem says so: 0 to 100,000. 0: no limit.</source>
        <translation>ما زاد على هذا العدد من عمليات التحويل في الدقيقة يُحجز وتقول ذلك مشكلة: من 0 إلى 100000. 0: بلا حد.</translation>
    </message>
    <message>
        <source>The methods by which people are told about all sets that use the default methods.</source>
        <translation>الطرق التي يُبلَّغ بها الناس عن كل المجموعات التي تستخدم الطرق الافتراضية.</translation>
    </message>
    <message>
        <source>Sender, text and mail server of all mails that have no other.</source>
        <translation>المُرسِل والنص وخادم البريد لكل الرسائل التي ليس لها غيرها.</translation>
    </message>
    <message>
        <source>What happens within this time of the first event becomes one message: 0 to one hour, usually 5 s. 0: each event is a message. The failover never waits.</source>
        <translation>ما يحدث خلال هذه المدة من الحدث الأول يصير رسالة واحدة: من 0 إلى ساعة، وعادةً 5 ث. 0: كل حدث رسالة. أما تحويل الخدمة فلا ينتظر أبدًا.</translation>
    </message>
    <message>
        <source>How often a problem that lasts and that nobody has acknowledged is told again: a minute to 30 days. 0, as usually: never.</source>
        <translation>كم مرة يُذكَّر بمشكلة مستمرة لم يُقِرّ بها أحد: من دقيقة إلى 30 يومًا. 0، وهو المعتاد: أبدًا.</translation>
    </message>
    <message>
        <source>How long a message that is not taken is tried again, later and later: up to 7 days, usually one.</source>
        <translation>كم تدوم محاولة إرسال رسالة لا تُقبل، على فترات متباعدة: حتى 7 أيام، وعادةً يوم.</translation>
    </message>
    <message>
        <source>So many host names are looked up and updated at the same time: 1 to 1,000, usually 10.</source>
        <translation>عدد أسماء المضيفين التي يُبحث عنها وتُحدَّث في وقت واحد: من 1 إلى 1000، وعادةً 10.</translation>
    </message>
    <message>
        <source>The DNS servers whose records are changed for all sets that use the default DNS servers.</source>
        <translation>خوادم DNS التي تُغيَّر سجلاتها لكل المجموعات التي تستخدم خوادم DNS الافتراضية.</translation>
    </message>
    <message>
        <source>On: Standby answers DNS queries for the host names of all sets. Usually off.</source>
        <translation>عند التفعيل: يجيب Standby عن استعلامات DNS لأسماء المضيفين في كل المجموعات. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The IP addresses of the machine of the engine on which queries are answered, one in a line. 0.0.0.0 and :: are all of them.</source>
        <translation>عناوين IP لجهاز المحرّك التي يُجاب عليها عن الاستعلامات، واحد في كل سطر. و0.0.0.0 و:: هي كلها.</translation>
    </message>
    <message>
        <source>The UDP and TCP port: 1 to 65,535. Resolvers ask 53 and no other; below 1024 a right is needed.</source>
        <translation>منفذ UDP وTCP: من 1 إلى 65535. تسأل المحلّلات 53 دون غيره؛ ودون 1024 يلزم حق.</translation>
    </message>
    <message>
        <source>The names by which the parent zone delegates to Standby, one in a line; they are in NS and SOA records. Empty: the name of this machine.</source>
        <translation>الأسماء التي تفوّض بها المنطقة الأعلى إلى Standby، واحد في كل سطر؛ وتكون في سجلات NS وSOA. إن تُرك فارغًا: اسم هذا الجهاز.</translation>
    </message>
    <message>
        <source>The e-mail address in the SOA records, of somebody who looks after these names.</source>
        <translation>عنوان البريد الإلكتروني في سجلات SOA، لمن يعتني بهذه الأسماء.</translation>
    </message>
    <message>
        <source>On: queries for other names are passed on to another DNS server. Off, as usually: they are refused.</source>
        <translation>عند التفعيل: تُحال الاستعلامات عن أسماء أخرى إلى خادم DNS آخر. غير مفعَّل عادةً: تُرفض.</translation>
    </message>
    <message>
        <source>The IP address of the DNS server that queries for other names are passed on to.</source>
        <translation>عنوان IP لخادم DNS الذي تُحال إليه الاستعلامات عن أسماء أخرى.</translation>
    </message>
    <message>
        <source>The port of that DNS server: 1 to 65,535, usually 53.</source>
        <translation>منفذ خادم DNS ذاك: من 1 إلى 65535، وعادةً 53.</translation>
    </message>
    <message>
        <source>On, as usually: the other DNS server answers only what it knows itself, so that nobody can misuse Standby as an open resolver.</source>
        <translation>مفعَّل عادةً: يجيب خادم DNS الآخر بما يعرفه هو فقط، حتى لا يستطيع أحد إساءة استخدام Standby محلّلًا مفتوحًا.</translation>
    </message>
    <message>
        <source>So many lines of the log are kept in memory for the Log tab: 100 to 1,000,000, usually 1,000.</source>
        <translation>عدد أسطر السجل المحفوظة في الذاكرة لتبويب السجل: من 100 إلى 1000000، وعادةً 1000.</translation>
    </message>
    <message>
        <source>On: the log is also written to files. Usually off. Old files stay until you delete them.</source>
        <translation>عند التفعيل: يُكتب السجل في ملفات أيضًا. غير مفعَّل عادةً. تبقى الملفات القديمة حتى تحذفها.</translation>
    </message>
    <message>
        <source>Where the files are, on the machine of the engine. Empty: logs in the data directory.</source>
        <translation>أين الملفات، على جهاز المحرّك. إن تُرك فارغًا: logs في مجلد البيانات.</translation>
    </message>
    <message>
        <source>When a new file begins: each hour, day (usual) or month.</source>
        <translation>متى يبدأ ملف جديد: كل ساعة أو يوم (المعتاد) أو شهر.</translation>
    </message>
    <message>
        <source>Whether the times in the files are local (usual) or UTC.</source>
        <translation>هل الأوقات في الملفات محلية (المعتاد) أم UTC.</translation>
    </message>
    <message>
        <source>On, as usually: scripts, and windows on other machines, reach the engine. Off: only this window does.</source>
        <translation>مفعَّل عادةً: تصل النصوص البرمجية والنوافذ على الأجهزة الأخرى إلى المحرّك. عند الإطفاء: هذه النافذة فقط.</translation>
    </message>
    <message>
        <source>Where the API listens: http:// or https://, an IP address or localhost, and a port. Usually http://127.0.0.1:8100, which only this machine reaches.</source>
        <translation>أين تصغي الواجهة: http:// أو https://، وعنوان IP أو localhost، ومنفذ. عادةً http://127.0.0.1:8100 ولا يصل إليه إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>The password of the user admin; only a hash of it is stored. Without one, only you and administrators of this machine are answered.</source>
        <translation>كلمة مرور المستخدم admin؛ ولا تُخزَّن إلا تجزئتها. دونها لا يُجاب إلا لك ولمسؤولي هذا الجهاز.</translation>
    </message>
    <message>
        <source>On: each request of the API is a line of the log. Usually off.</source>
        <translation>عند التفعيل: كل طلب للواجهة سطر في السجل. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>The certificate for https://, with those between it and the authority: a PEM file on the machine of the engine.</source>
        <translation>الشهادة لـ https://، مع ما بينها وبين الجهة: ملف PEM على جهاز المحرّك.</translation>
    </message>
    <message>
        <source>The private key of the certificate: a PEM file that only the engine may read.</source>
        <translation>المفتاح الخاص للشهادة: ملف PEM لا يجوز لغير المحرّك قراءته.</translation>
    </message>
    <message>
        <source>Keys for scripts. Each is shown once, when it is made, and can be revoked by itself.</source>
        <translation>مفاتيح للنصوص البرمجية. يُعرض كل منها مرة واحدة عند إنشائه، ويمكن إبطاله وحده.</translation>
    </message>
    <message>
        <source>What the new key is for; it is in the log when the key is used.</source>
        <translation>لِمَ المفتاح الجديد؛ ويظهر في السجل عند استخدام المفتاح.</translation>
    </message>
    <message>
        <source>What the new key may do: read; read, poll, pause and resume; or everything.</source>
        <translation>ما يُسمح به للمفتاح الجديد: القراءة؛ أو القراءة والفحص والإيقاف المؤقت والاستئناف؛ أو كل شيء.</translation>
    </message>
    <message>
        <source>What the server set is called, in the list, in messages and in the log. 1 to 200 letters; no two sets have the same name.</source>
        <translation>اسم مجموعة الخوادم في القائمة والرسائل والسجل. من 1 إلى 200 حرف؛ ولا تحمل مجموعتان الاسم نفسه.</translation>
    </message>
    <message>
        <source>Words to find and group sets by, separated by commas; at most 100. They change nothing else.</source>
        <translation>كلمات تُعثر بها على المجموعات وتُجمَّع، تفصل بينها فواصل؛ 100 على الأكثر. ولا تغيّر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this set, for people. Standby does not read it.</source>
        <translation>كل ما يجدر معرفته عن هذه المجموعة، للناس. لا يقرؤه Standby.</translation>
    </message>
    <message>
        <source>The servers that offer the service, in polling order, up to 1,000. The order is also the order of preference when DNS names the first server that responds.</source>
        <translation>الخوادم التي تقدّم الخدمة بترتيب الفحص، حتى 1000. والترتيب أيضًا ترتيب الأفضلية عندما يسمّي DNS أول خادم يستجيب.</translation>
    </message>
    <message>
        <source>The IPv4 or IPv6 address of the server. DNS says it while the server is used, and polls go to it unless there is a poll address.</source>
        <translation>عنوان IPv4 أو IPv6 للخادم. يقوله DNS ما دام الخادم مستخدمًا، وتذهب إليه الفحوص ما لم يوجد عنوان فحص.</translation>
    </message>
    <message>
        <source>A name for people, such as HQ. Empty: the address is shown. At most 200 letters.</source>
        <translation>اسم للناس، مثل «المقر». إن تُرك فارغًا: يُعرض العنوان. 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Where polls go in place of the IP address, such as an address inside your network; it may be of the other family. Empty: polls go to the IP address. DNS never says it.</source>
        <translation>إلى أين تذهب الفحوص بدل عنوان IP، كعنوان داخل شبكتك؛ ويجوز أن يكون من العائلة الأخرى. إن تُرك فارغًا: تذهب إلى عنوان IP. ولا يقوله DNS أبدًا.</translation>
    </message>
    <message>
        <source>The share of answers that this server gets where DNS names one server by weight: 0 to 1000, usually 1. With 3 and 1, three of four answers name the first. 0: none, unless all have 0.</source>
        <translation>حصة هذا الخادم من الإجابات حيث يسمّي DNS خادمًا واحدًا حسب الوزن: من 0 إلى 1000، وعادةً 1. مع 3 و1 تسمّي ثلاث من أربع إجابات الأول. 0: لا شيء، ما لم يكن الجميع 0.</translation>
    </message>
    <message>
        <source>When this server fails, the whole set is paused after DNS was changed and people were told. Traffic comes back only when you resume the set. Usually off.</source>
        <translation>عندما يفشل هذا الخادم تتوقف المجموعة كلها مؤقتًا بعد تغيير DNS وإبلاغ الناس. ولا تعود حركة البيانات حتى تستأنف المجموعة. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>A disabled server is not polled and not in DNS. Its last status stays visible. Usually off.</source>
        <translation>الخادم المعطَّل لا يُفحص ولا يكون في DNS. وتبقى حالته الأخيرة ظاهرة. غير مفعَّل عادةً.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this server, for people. Standby does not read it.</source>
        <translation>كل ما يجدر معرفته عن هذا الخادم، للناس. لا يقرؤه Standby.</translation>
    </message>
    <message>
        <source>The time from the start of one polling cycle to the start of the next, in seconds: 0.2 to 86,400 (a day), usually 60. Shorter finds failures sooner and costs more polls.</source>
        <translation>الزمن من بدء دورة فحص إلى بدء التالية، بالثواني: من 0.2 إلى 86400 (يوم)، وعادةً 60. الأقصر يجد الفشل أبكر ويكلّف فحوصًا أكثر.</translation>
    </message>
    <message>
        <source>The same while any server of the set is failed: 0.2 to 86,400 s, usually 30. Shorter notices sooner that it works again.</source>
        <translation>الشيء نفسه ما دام خادم في المجموعة فاشلًا: من 0.2 إلى 86400 ث، وعادةً 30. الأقصر يلاحظ أبكر أنه عاد إلى العمل.</translation>
    </message>
    <message>
        <source>So many more polls must fail before a server is failed: 0 to 100, usually 2. 0: the first failure counts. More avoids false alarms and takes longer.</source>
        <translation>عدد الفحوص الأخرى التي يجب أن تفشل قبل أن يُعدّ الخادم فاشلًا: من 0 إلى 100، وعادةً 2. 0: يُحتسب الفشل الأول. الأكثر يتجنب الإنذارات الكاذبة ويأخذ وقتًا أطول.</translation>
    </message>
    <message>
        <source>How long after a failed poll it is tried again: 0 to 3,600 s, usually 5.</source>
        <translation>بعد كم يُعاد الفحص الفاشل: من 0 إلى 3600 ث، وعادةً 5.</translation>
    </message>
    <message>
        <source>So many polls in a row must succeed before a failed server is ok again: 1 to 100, usually 1. More avoids that a server comes and goes.</source>
        <translation>عدد الفحوص المتتالية التي يجب أن تنجح قبل أن يعود خادم فاشل سليمًا: من 1 إلى 100، وعادةً 1. الأكثر يتجنب تذبذب الخادم.</translation>
    </message>
    <message>
        <source>On: servers are polled one after the other, only up to the first that responds; the others keep their last status. Off, as usually: all are polled at once.</source>
        <translation>عند التفعيل: تُفحص الخوادم واحدًا بعد آخر حتى أول ما يستجيب فقط؛ وتحتفظ البقية بحالتها الأخيرة. غير مفعَّل عادةً: تُفحص كلها معًا.</translation>
    </message>
    <message>
        <source>On, as usually: people are told by the methods of Options, Notification, beside those of this set.</source>
        <translation>مفعَّل عادةً: يُبلَّغ الناس بطرق الخيارات، الإشعارات، إلى جانب طرق هذه المجموعة.</translation>
    </message>
    <message>
        <source>Who is told about this set, and how. Without any, and without default methods, nobody is.</source>
        <translation>من يُبلَّغ عن هذه المجموعة وكيف. دون أي منها ودون الطرق الافتراضية لا أحد.</translation>
    </message>
    <message>
        <source>The names whose A and AAAA records this set decides, one in a line. *.example.com stands for all names that end with .example.com, unless a listed name is closer. Names with umlauts are written as they are.</source>
        <translation>الأسماء التي تقرر هذه المجموعة سجلات A وAAAA لها، واحد في كل سطر. يمثّل *.example.com كل الأسماء التي تنتهي بـ .example.com ما لم يوجد اسم مذكور أقرب. وتُكتب الأسماء غير اللاتينية كما هي.</translation>
    </message>
    <message>
        <source>Which of the servers that respond DNS names, for IPv4 and IPv6 each. Usually the first in polling order. Rotation and weights work only where Standby answers DNS itself.</source>
        <translation>أي الخوادم المستجيبة يسمّيها DNS، لكل من IPv4 وIPv6. عادةً الأول بترتيب الفحص. ولا يعمل التدوير والأوزان إلا حيث يجيب Standby عن DNS بنفسه.</translation>
    </message>
    <message>
        <source>What DNS says when no server responds: all as if they did (usually), one fixed address, or what it said last.</source>
        <translation>ما يقوله DNS عندما لا يستجيب أي خادم: كلها كأنها تستجيب (عادةً)، أو عنوان واحد ثابت، أو آخر ما قاله.</translation>
    </message>
    <message>
        <source>The address that DNS says when all servers have failed, IPv4 or IPv6, such as that of a page that says sorry.</source>
        <translation>العنوان الذي يقوله DNS عندما تفشل كل الخوادم، IPv4 أو IPv6، كعنوان صفحة اعتذار.</translation>
    </message>
    <message>
        <source>How long others may keep an answer, in seconds: 0 to 2,147,483,647, usually 60. Visitors may be sent to a dead server for that much longer.</source>
        <translation>كم يجوز للآخرين الاحتفاظ بالإجابة، بالثواني: من 0 إلى 2147483647، وعادةً 60. وقد يُرسل الزوار إلى خادم ميت هذه المدة زيادةً.</translation>
    </message>
    <message>
        <source>On, as usually: the records are also changed at the DNS servers of Options, DNS updating.</source>
        <translation>مفعَّل عادةً: تُغيَّر السجلات أيضًا لدى خوادم DNS في الخيارات، تحديث DNS.</translation>
    </message>
    <message>
        <source>The DNS servers whose records Standby changes when the addresses of this set change. None is needed where the names are delegated to Standby.</source>
        <translation>خوادم DNS التي يغيّر Standby سجلاتها عندما تتغيّر عناوين هذه المجموعة. ولا يلزم أي منها حيث تُفوَّض الأسماء إلى Standby.</translation>
    </message>
    <message>
        <source>Polls every server once with what is entered here, before anything is saved, and shows what each answered.</source>
        <translation>يفحص كل خادم مرة بما أُدخل هنا قبل حفظ أي شيء، ويعرض ما أجاب به كل منها.</translation>
    </message>
    <message>
        <source>What is wrong now. Enter goes to where it can be mended.</source>
        <translation>ما هو معطوب الآن. ينتقل Enter إلى حيث يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>What the program does, newest last. It follows new lines unless you scroll up.</source>
        <translation>ما يفعله البرنامج، الأحدث آخرًا. يتبع الأسطر الجديدة ما لم تمرّر إلى الأعلى.</translation>
    </message>
    <message>
        <source>Words in any order find actions, server sets, problems, options and help; parts of them are enough. &quot;pause main&quot; pauses the set Main website.</source>
        <translation>كلمات بأي ترتيب تجد إجراءات ومجموعات خوادم ومشكلات وخيارات ومساعدة؛ وتكفي أجزاء منها. «إيقاف الرئيسي» يوقف مجموعة «الموقع الرئيسي» مؤقتًا.</translation>
    </message>
    <message>
        <source>Shows only topics that have all these words, and marks them.</source>
        <translation>يعرض المواضيع التي فيها كل هذه الكلمات فقط، ويعلّمها.</translation>
    </message>
    <message>
        <source>All topics of the help.</source>
        <translation>كل مواضيع المساعدة.</translation>
    </message>
    <message>
        <source>Whose entries are shown: those of all servers of the set, or of one.</source>
        <translation>مدخلات مَن تُعرض: كل خوادم المجموعة، أو واحد منها.</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown; none chosen: all.</source>
        <translation>أي أنواع المدخلات تُعرض؛ إن لم يُختر شيء: الكل.</translation>
    </message>
    <message>
        <source>The time whose entries and uptime are shown.</source>
        <translation>الفترة التي تُعرض مدخلاتها وزمن التشغيل فيها.</translation>
    </message>
    <message>
        <source>The first moment that is shown, in local time.</source>
        <translation>أول لحظة تُعرض، بالتوقيت المحلي.</translation>
    </message>
    <message>
        <source>The last moment that is shown, in local time.</source>
        <translation>آخر لحظة تُعرض، بالتوقيت المحلي.</translation>
    </message>
    <message>
        <source>The entries, newest first. More are read as you scroll.</source>
        <translation>المدخلات، الأحدث أولًا. ويُقرأ المزيد بالتمرير.</translation>
    </message>
    <message>
        <source>A word for everybody who sees the problem, such as who takes care of it. It may stay empty; at most 2,000 letters.</source>
        <translation>كلمة لكل من يرى المشكلة، مثل من يتولاها. ويجوز تركها فارغة؛ 2000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>What each ping found: the time it took, or why there was no answer.</source>
        <translation>ما وجده كل ping: الزمن الذي استغرقه، أو سبب عدم الإجابة.</translation>
    </message>
    <message>
        <source>What DNS would say, and who would be told. Nothing is done.</source>
        <translation>ما سيقوله DNS ومن سيُبلَّغ. لا يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>On: the simulation takes this server for failed, too.</source>
        <translation>عند التفعيل: تعدّ المحاكاة هذا الخادم فاشلًا أيضًا.</translation>
    </message>
    <message>
        <source>Sign in as admin with the password of Options, HTTP API.</source>
        <translation>تسجيل الدخول باسم admin بكلمة المرور من الخيارات، HTTP API.</translation>
    </message>
    <message>
        <source>Sign in with an API key; its role decides what this window can do.</source>
        <translation>تسجيل الدخول بمفتاح API؛ ودوره يقرر ما تستطيعه هذه النافذة.</translation>
    </message>
    <message>
        <source>The password or the key. It is sent only to the engine that the window is for.</source>
        <translation>كلمة المرور أو المفتاح. لا يُرسل إلا إلى المحرّك الذي له النافذة.</translation>
    </message>
    <message>
        <source>On: send it although nothing on the way is encrypted. Better use an https:// address.</source>
        <translation>عند التفعيل: إرساله مع أن لا شيء في الطريق معمًّى. والأفضل عنوان https://.</translation>
    </message>
    <message>
        <source>On: it is kept in a file that only you can read, and not asked again.</source>
        <translation>عند التفعيل: يُحفظ في ملف لا يقرؤه غيرك، ولا يُسأل عنه مجددًا.</translation>
    </message>
    <message>
        <source>Asks DNS for the demonstration&apos;s host name, in a terminal on the computer where Standby runs. Copy it with the button beside.</source>
        <translation>يسأل DNS عن اسم مضيف العرض التوضيحي، في طرفية على الحاسوب الذي يعمل عليه Standby. انسخه بالزر المجاور.</translation>
    </message>
    <message>
        <source>Takes server sets from the file that are new or different. Nothing is removed, and the options stay.</source>
        <translation>يأخذ من الملف مجموعات الخوادم الجديدة أو المختلفة. لا يُزال شيء، وتبقى الخيارات.</translation>
    </message>
    <message>
        <source>Makes server sets and options as in the file. Server sets that are not in it are removed.</source>
        <translation>يجعل مجموعات الخوادم والخيارات كما في الملف. تُزال مجموعات الخوادم التي ليست فيه.</translation>
    </message>
    <message>
        <source>What the import would add, change and remove, field by field, and the secrets that would have to be entered afterwards.</source>
        <translation>ما سيضيفه الاستيراد ويغيّره ويزيله، حقلًا حقلًا، والأسرار التي يجب إدخالها بعده.</translation>
    </message>
    <message>
        <source>What each server answered when the test polled it.</source>
        <translation>ما أجاب به كل خادم عندما فحصه الاختبار.</translation>
    </message>
    <message>
        <source>The share of the shown time in which each server was ok. Times in which it was not polled do not count.</source>
        <translation>نسبة الوقت المعروض الذي كان فيه كل خادم سليمًا. ولا تُحتسب الأوقات التي لم يُفحص فيها.</translation>
    </message>
    <message>
        <source>How long the polls of the shown time took. Arrow keys go from one to the next.</source>
        <translation>كم استغرقت فحوص الفترة المعروضة. تنتقل مفاتيح الأسهم من واحد إلى التالي.</translation>
    </message>
    <message>
        <source>Shows only the changes that contain this text. Empty: all.</source>
        <translation>يعرض التغييرات التي تحتوي على هذا النص فقط. إن تُرك فارغًا: الكل.</translation>
    </message>
    <message>
        <source>The changes of settings that are kept, newest first.</source>
        <translation>تغييرات الإعدادات المحفوظة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Shows only the server sets whose name, tags, addresses or status contain this text. Empty: all.</source>
        <translation>يُظهر مجموعات الخوادم التي يحتوي اسمها أو وسومها أو عناوينها أو حالتها على هذا النص فقط. إن تُرك فارغًا: الكل.</translation>
    </message>
    <message>
        <source>Shows only the server sets with one status, and how many there are.</source>
        <translation>يُظهر مجموعات الخوادم ذات حالة واحدة فقط، وكم عددها.</translation>
    </message>
    <message>
        <source>Shows the server sets below their tags, with how the worst of each stands. One with several tags is below each of them.</source>
        <translation>يُظهر مجموعات الخوادم تحت وسومها، مع حال أسوئها. والتي لها عدة وسوم تظهر تحت كل منها.</translation>
    </message>
    <message>
        <source>Chooses what the list shows. The header of the list has the same menu.</source>
        <translation>يختار ما تُظهره القائمة. ولرأس القائمة القائمة نفسها.</translation>
    </message>
    <message>
        <source>The server sets, the worst first. Enter opens the properties, F5 polls, Delete deletes; several can be selected with Ctrl and Shift. The last polls are ticks, the newest at the end: the higher, the slower; failed ones have a foot. The status of what is selected is beside the list.</source>
        <translation>مجموعات الخوادم، الأسوأ أولًا. يفتح Enter الخصائص، ويفحص F5، ويحذف Delete؛ ويمكن تحديد عدة منها بـ Ctrl وShift. آخر الفحوص شُرَط، أحدثها في النهاية: كلما علت كانت أبطأ؛ وللفاشلة قدم. وحالة المحدَّد بجانب القائمة.</translation>
    </message>
    <message>
        <source>How far back the status page shows what happened.</source>
        <translation>إلى أي مدى سابق تُظهر صفحة الحالة ما حدث.</translation>
    </message>
    <message>
        <source>What changed in this time, newest first: servers that failed or are ok again, with the reason, pauses, changes of DNS.</source>
        <translation>ما تغيّر في هذه المدة، الأحدث أولًا: خوادم فشلت أو عادت سليمة، مع السبب، وفترات التوقف المؤقت، وتغييرات DNS.</translation>
    </message>
    <message>
        <source>Which notifications were sent in this time, to whom, and which could not be sent.</source>
        <translation>أي الإشعارات أُرسلت في هذه المدة وإلى من، وأيها تعذّر إرساله.</translation>
    </message>
</context>
<context>
    <name>standby::FieldWords</name>
    <message>
        <source>(a secret)</source>
        <translation>(سر)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(مُزال)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>standby::FirstSteps</name>
    <message>
        <source>See a failover in a minute, with servers inside the program.</source>
        <translation>شاهد تحويل الخدمة في دقيقة، بخوادم داخل البرنامج.</translation>
    </message>
    <message>
        <source>Take the settings of another Standby from a file; you see first what comes of it.</source>
        <translation>خذ إعدادات Standby آخر من ملف؛ وترى أولًا ما ينتج عنها.</translation>
    </message>
    <message>
        <source>The demonstration goes on.</source>
        <translation>يستمر العرض التوضيحي.</translation>
    </message>
</context>
<context>
    <name>standby::FormSection</name>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>matches (regular expression)</source>
        <translation>يطابق (تعبير نمطي)</translation>
    </message>
    <message>
        <source>does not match (regular expression)</source>
        <translation>لا يطابق (تعبير نمطي)</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>لا يبدأ بـ</translation>
    </message>
    <message>
        <source>%1: how it is compared</source>
        <translation>⁨%1⁩: كيف يُقارن</translation>
    </message>
    <message>
        <source>%1: the text</source>
        <translation>⁨%1⁩: النص</translation>
    </message>
    <message>
        <source>This is on the machine of the engine, %1: enter the path that it has there</source>
        <translation>هذا على جهاز المحرّك، ⁨%1⁩: أدخل المسار الذي له هناك</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>استعراض …</translation>
    </message>
    <message>
        <source>Look for the directory on this machine</source>
        <translation>البحث عن المجلد على هذا الجهاز</translation>
    </message>
    <message>
        <source>Look for the file on this machine</source>
        <translation>البحث عن الملف على هذا الجهاز</translation>
    </message>
    <message>
        <source>Browse for the directory</source>
        <translation>استعراض المجلدات</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>استعراض الملفات</translation>
    </message>
    <message>
        <source>Choose a Directory</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>اختيار ملف</translation>
    </message>
</context>
<context>
    <name>standby::FrequencySection</name>
    <message>
        <source>Polling frequency</source>
        <translation>تواتر الفحص</translation>
    </message>
    <message>
        <source>&amp;Poll every:</source>
        <translation>الفحص &amp;كل:</translation>
    </message>
    <message>
        <source>From start to start.</source>
        <translation>من البداية إلى البداية.</translation>
    </message>
    <message>
        <source>While a server is &amp;failed, every:</source>
        <translation>&amp;ما دام خادم فاشلًا، كل:</translation>
    </message>
    <message>
        <source>A server is failed when a poll fails and</source>
        <translation>يُعدّ الخادم فاشلًا عندما يفشل فحص و</translation>
    </message>
    <message>
        <source>as many &amp;more fail:</source>
        <translation>يفشل &amp;بعده هذا العدد:</translation>
    </message>
    <message>
        <source>0: the first failure counts.</source>
        <translation>0: يُحتسب الفشل الأول.</translation>
    </message>
    <message>
        <source>&amp;this long apart:</source>
        <translation>&amp;يفصل بينها:</translation>
    </message>
    <message>
        <source>It is ok again after</source>
        <translation>ويعود سليمًا بعد</translation>
    </message>
    <message>
        <source>&amp;good polls in a row:</source>
        <translation>&amp;فحوص ناجحة متتالية:</translation>
    </message>
    <message>
        <source>Poll in &amp;order, and only up to the first that responds</source>
        <translation>الفحص بالترتيب، &amp;وحتى أول خادم يستجيب فقط</translation>
    </message>
    <message>
        <source>The others keep their last status.</source>
        <translation>تحتفظ البقية بحالتها الأخيرة.</translation>
    </message>
    <message>
        <source>How fast a failure is noticed is worked out when the polling method is complete.</source>
        <translation>تُحسب سرعة ملاحظة الفشل عندما تكتمل طريقة الفحص.</translation>
    </message>
    <message>
        <source>A server that dies is failed after %1 at the latest: the interval (%2), %3 × %4 between retries, and %5 × %6 for polls without an answer. Then caches may keep its address for the TTL, %7.</source>
        <translation>الخادم الذي يموت يُعدّ فاشلًا بعد ⁨%1⁩ على الأكثر: الفترة (⁨%2⁩)، و⁨%3⁩ × ⁨%4⁩ بين المحاولات، و⁨%5⁩ × ⁨%6⁩ للفحوص بلا إجابة. وبعد ذلك قد تحتفظ الذاكرات المؤقتة بعنوانه لمدة TTL، ‏⁨%7⁩.</translation>
    </message>
</context>
<context>
    <name>standby::HappenedPanel</name>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>How far back to show what happened</source>
        <translation>إلى أي مدى يُعرض ما حدث</translation>
    </message>
    <message>
        <source>How far back the timeline and the lists go</source>
        <translation>إلى أي مدى يعود الخط الزمني والقوائم</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>ما حد&amp;ث</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>ما حدث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nobody was told anything in this time.</source>
        <translation>لم يُبلَّغ أحد بشيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Who was told what, newest first</source>
        <translation>من أُبلغ بماذا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>من أُبلغ</translation>
    </message>
    <message>
        <source>What happened could not be read. %1</source>
        <translation>تعذّرت قراءة ما حدث. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>تجري قراءة ما حدث…</translation>
    </message>
    <message>
        <source>So much happened that only the time since %1 is shown. Polling history shows the rest.</source>
        <translation>حدث الكثير بحيث لا تُعرض إلا الفترة منذ ⁨%1⁩. ويعرض تاريخ الفحوص الباقي.</translation>
    </message>
    <message>
        <source>Nothing changed in this time.</source>
        <translation>لم يتغيّر شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
</context>
<context>
    <name>standby::HappeningsModel</name>
    <message>
        <source>%1 failed</source>
        <translation>فشل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 responds</source>
        <translation>يستجيب ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is judged anew</source>
        <translation>يُحكم على ⁨%1⁩ من جديد</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>عُطّل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>فُعّل ⁨%1⁩</translation>
    </message>
    <message>
        <source>DNS updated at %1</source>
        <translation>حُدّث DNS لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>DNS update failed at %1</source>
        <translation>فشل تحديث DNS لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>DNS update works again at %1</source>
        <translation>عاد تحديث DNS لدى ⁨%1⁩ إلى العمل</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>DNS is to say other addresses</source>
        <translation>ينبغي أن يقول DNS عناوين أخرى</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Standby started</source>
        <translation>بدأ Standby</translation>
    </message>
    <message>
        <source>Standby stopped</source>
        <translation>توقف Standby</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>⁨%1⁩: ‏⁨%2⁩، ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>حُذف ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::HelpWindow</name>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Server set properties</source>
        <translation>خصائص مجموعة الخوادم</translation>
    </message>
    <message>
        <source>Telling people</source>
        <translation>إبلاغ الناس</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Help for Standby</source>
        <translation>مساعدة Standby</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Words in the help</source>
        <translation>كلمات في المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Show only topics that have all these words (%1)</source>
        <translation>إظهار المواضيع التي فيها كل هذه الكلمات فقط (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>%1 – Help for Standby</source>
        <translation>⁨%1⁩ – مساعدة Standby</translation>
    </message>
    <message>
        <source>This topic is not translated yet; it is shown in English.</source>
        <translation>لم يُترجم هذا الموضوع بعد؛ ويُعرض بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>standby::HistoryCsv</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة ⁨%1⁩: ‏⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>standby::HistoryDialog</name>
    <message>
        <source>Polling History</source>
        <translation>تاريخ الفحوص</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>حفظ &amp;بصيغة CSV …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Polling history, newest first</source>
        <translation>تاريخ الفحوص، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Polling History of %1</source>
        <translation>تاريخ فحوص ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>The polling history was not read.</source>
        <translation>لم يُقرأ تاريخ الفحوص.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time that passes the filter.</source>
        <translation>لم يُسجَّل في هذه الفترة شيء يجتاز المرشّح.</translation>
    </message>
    <message>
        <source>Save the Polling History</source>
        <translation>حفظ تاريخ الفحوص</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Polling history.csv</source>
        <translation>تاريخ الفحوص.csv</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>يجري الحفظ …</translation>
    </message>
    <message>
        <source>The polling history was not saved.</source>
        <translation>لم يُحفظ تاريخ الفحوص.</translation>
    </message>
    <message numerus="yes">
        <source>The engine has not answered for %n seconds. The rows come as soon as it does.</source>
        <translation>
            <numerusform>لم يُجب المحرّك منذ %n ثانية. تأتي الصفوف حالما يجيب.</numerusform>
            <numerusform>لم يُجب المحرّك منذ ثانية. تأتي الصفوف حالما يجيب.</numerusform>
            <numerusform>لم يُجب المحرّك منذ ثانيتين. تأتي الصفوف حالما يجيب.</numerusform>
            <numerusform>لم يُجب المحرّك منذ %n ثوانٍ. تأتي الصفوف حالما يجيب.</numerusform>
            <numerusform>لم يُجب المحرّك منذ %n ثانية. تأتي الصفوف حالما يجيب.</numerusform>
            <numerusform>لم يُجب المحرّك منذ %n ثانية. تأتي الصفوف حالما يجيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all rows that the filter lets through as a table for spreadsheets</source>
        <translation>حفظ كل الصفوف التي يمررها المرشّح جدولًا لبرامج الجداول</translation>
    </message>
    <message>
        <source>Show what happened since</source>
        <translation>إظهار ما حدث منذ ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The polling history was not saved: you stopped it.</source>
        <translation>لم يُحفظ تاريخ الفحوص: أوقفتَ الحفظ.</translation>
    </message>
    <message>
        <source>&amp;Stop Saving</source>
        <translation>إ&amp;يقاف الحفظ</translation>
    </message>
    <message>
        <source>Saving … %L1 rows so far</source>
        <translation>يجري الحفظ … ⁨%L1⁩ صفًا حتى الآن</translation>
    </message>
    <message>
        <source>Saved %L1 rows to %2.</source>
        <translation>حُفظ ⁨%L1⁩ صفًا في ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>standby::HistoryFilterBar</name>
    <message>
        <source>All servers</source>
        <translation>كل الخوادم</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>الأ&amp;حداث:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>ال&amp;وقت:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n نوع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعًا</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::HistoryModel</name>
    <message>
        <source>Server failed</source>
        <translation>فشل خادم</translation>
    </message>
    <message>
        <source>Server recovered</source>
        <translation>تعافى خادم</translation>
    </message>
    <message>
        <source>Server unknown</source>
        <translation>خادم غير معروف الحالة</translation>
    </message>
    <message>
        <source>Addresses changed</source>
        <translation>تغيّرت العناوين</translation>
    </message>
    <message>
        <source>DNS updated</source>
        <translation>حُدّث DNS</translation>
    </message>
    <message>
        <source>DNS update failed</source>
        <translation>فشل تحديث DNS</translation>
    </message>
    <message>
        <source>DNS update recovered</source>
        <translation>تعافى تحديث DNS</translation>
    </message>
    <message>
        <source>Notification sent</source>
        <translation>أُرسل إشعار</translation>
    </message>
    <message>
        <source>Notification failed</source>
        <translation>فشل إشعار</translation>
    </message>
    <message>
        <source>Poll failed</source>
        <translation>فشل فحص</translation>
    </message>
    <message>
        <source>Poll succeeded</source>
        <translation>نجح فحص</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Server disabled</source>
        <translation>عُطّل خادم</translation>
    </message>
    <message>
        <source>Server enabled</source>
        <translation>فُعّل خادم</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>بدأ البرنامج</translation>
    </message>
    <message>
        <source>Program stopped</source>
        <translation>توقف البرنامج</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>standby::HttpActionEditor</name>
    <message>
        <source>&amp;Request:</source>
        <translation>ال&amp;طلب:</translation>
    </message>
    <message>
        <source>UR&amp;L:</source>
        <translation>&amp;عنوان URL:</translation>
    </message>
    <message>
        <source>Bo&amp;dy:</source>
        <translation>الن&amp;ص:</translation>
    </message>
    <message>
        <source>Of POST and PUT.</source>
        <translation>لـ POST وPUT.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ال&amp;مستخدم:</translation>
    </message>
    <message>
        <source>Only if the server asks for a login (HTTP Basic).</source>
        <translation>فقط إن طلب الخادم تسجيل دخول (HTTP Basic).</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
</context>
<context>
    <name>standby::HttpApiSection</name>
    <message>
        <source>HTTP API</source>
        <translation>واجهة HTTP API</translation>
    </message>
    <message>
        <source>&amp;Serve the HTTP API</source>
        <translation>تقديم &amp;واجهة HTTP API</translation>
    </message>
    <message>
        <source>Scripts, and windows on other machines, do through it all that this window can.</source>
        <translation>تفعل النصوص البرمجية والنوافذ على الأجهزة الأخرى عبرها كل ما تستطيعه هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;عنوان URL:</translation>
    </message>
    <message>
        <source>An IP address or localhost, and a port. https:// needs a certificate.</source>
        <translation>عنوان IP أو localhost، ومنفذ. يحتاج https:// إلى شهادة.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Of the user admin. Without one, only processes of the same user on this machine are answered.</source>
        <translation>للمستخدم admin. دونها لا يُجاب إلا لعمليات المستخدم نفسه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Log requests</source>
        <translation>&amp;تسجيل الطلبات</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>ال&amp;شهادة:</translation>
    </message>
    <message>
        <source>PEM, for https://</source>
        <translation>‏PEM، لـ https://</translation>
    </message>
    <message>
        <source>&amp;Private key:</source>
        <translation>الم&amp;فتاح الخاص:</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>After OK no script and no window on another machine reaches this engine.</source>
        <translation>بعد «حسنًا» لن يصل إلى هذا المحرّك أي نص برمجي ولا نافذة على جهاز آخر.</translation>
    </message>
    <message>
        <source>After OK the API answers at %1.</source>
        <translation>بعد «حسنًا» تجيب الواجهة على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>After OK the API answers at %1, and no longer at %2.</source>
        <translation>بعد «حسنًا» تجيب الواجهة على ⁨%1⁩، ولا تجيب بعدها على ⁨%2⁩.</translation>
    </message>
    <message>
        <source>API &amp;keys:</source>
        <translation>&amp;مفاتيح API:</translation>
    </message>
    <message>
        <source>For scripts, beside the password. A new key is made and shown once, after OK.</source>
        <translation>للنصوص البرمجية، إلى جانب كلمة المرور. يُنشأ المفتاح الجديد ويُعرض مرة واحدة بعد «حسنًا».</translation>
    </message>
</context>
<context>
    <name>standby::HttpEditor</name>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;عنوان URL:</translation>
    </message>
    <message>
        <source>The connection goes to each server&apos;s own address; the host of the URL is sent as Host and TLS server name.</source>
        <translation>يذهب الاتصال إلى عنوان كل خادم؛ ويُرسل مضيف URL بوصفه Host واسم خادم TLS.</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <translation>ال&amp;طلب:</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>ال&amp;مهلة:</translation>
    </message>
    <message>
        <source>Follow re&amp;directs</source>
        <translation>ات&amp;باع عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>&amp;Verify the certificate (https)</source>
        <translation>التحقق من ال&amp;شهادة (https)</translation>
    </message>
    <message>
        <source>A poll succeeds when</source>
        <translation>ينجح الفحص عندما</translation>
    </message>
</context>
<context>
    <name>standby::HttpNotificationEditor</name>
    <message>
        <source>Tags become what they stand for.</source>
        <translation>تصير الوسوم ما ترمز إليه.</translation>
    </message>
    <message>
        <source>Delivered when the server answers with a status from 200 to 299; else it is tried again.</source>
        <translation>يُعدّ مسلَّمًا عندما يجيب الخادم بحالة من 200 إلى 299؛ وإلا أُعيدت المحاولة.</translation>
    </message>
    <message>
        <source>Start from a tem&amp;plate</source>
        <translation>البدء من &amp;قالب</translation>
    </message>
    <message>
        <source>Fill in request, headers and body as a chat service wants them</source>
        <translation>ملء الطلب والترويسات والنص كما تريدها خدمة دردشة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>other (give it as a header)</source>
        <translation>غير ذلك (يُعطى ترويسةً)</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>ن&amp;وع المحتوى:</translation>
    </message>
    <message>
        <source>Of the body. What tags stand for is escaped as it demands.</source>
        <translation>لنص الطلب. وتُهرَّب قيم الوسوم كما يتطلبه.</translation>
    </message>
</context>
<context>
    <name>standby::HttpUpdateEditor</name>
    <message>
        <source>One request for each host name. Tags become what they stand for.</source>
        <translation>طلب واحد لكل اسم مضيف. تصير الوسوم ما ترمز إليه.</translation>
    </message>
    <message>
        <source>An update succeeds when</source>
        <translation>ينجح التحديث عندما</translation>
    </message>
    <message>
        <source>the host name whose records change</source>
        <translation>اسم المضيف الذي تتغيّر سجلاته</translation>
    </message>
    <message>
        <source>its addresses, separated by commas</source>
        <translation>عناوينه، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>the zone that it is in</source>
        <translation>المنطقة التي هو فيها</translation>
    </message>
    <message>
        <source>the time to live in seconds</source>
        <translation>مدة الحياة TTL بالثواني</translation>
    </message>
    <message>
        <source>the address of this DNS server</source>
        <translation>عنوان خادم DNS هذا</translation>
    </message>
</context>
<context>
    <name>standby::ImportDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>This is what importing &quot;%1&quot; would change. Nothing was changed yet.</source>
        <translation>هذا ما سيغيّره استيراد «⁨%1⁩». لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Make these changes; they are one step that can be undone</source>
        <translation>إجراء هذه التغييرات؛ وهي خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Add server sets that are new and change those that are there. Nothing is removed, and the options stay.</source>
        <translation>إضافة مجموعات الخوادم الجديدة وتغيير الموجودة. لا يُزال شيء، وتبقى الخيارات.</translation>
    </message>
    <message>
        <source>Make everything as in the file: server sets that it does not have are removed, and the options become those of the file.</source>
        <translation>جعل كل شيء كما في الملف: تُزال مجموعات الخوادم التي ليست فيه، وتصير الخيارات خيارات الملف.</translation>
    </message>
    <message>
        <source>Asking the engine what would change…</source>
        <translation>يُسأل المحرّك عما سيتغيّر…</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>لن يتغيّر شيء: كله هنا بالفعل.</translation>
    </message>
    <message>
        <source>&amp;Import (%L1)</source>
        <comment>with the number of changes</comment>
        <translation>ا&amp;ستيراد (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>Nothing of it can be imported until this is mended in the file. Mistakes: %L1</source>
        <translation>لا يمكن استيراد شيء منه حتى يُصلَح هذا في الملف. الأخطاء: ⁨%L1⁩</translation>
    </message>
    <message>
        <source>&amp;Import (%L1) and change DNS</source>
        <comment>with the number of changes</comment>
        <translation>ا&amp;ستيراد (⁨%L1⁩) وتغيير DNS</translation>
    </message>
</context>
<context>
    <name>standby::ImportPreview</name>
    <message>
        <source>What the import would change</source>
        <translation>ما سيغيّره الاستيراد</translation>
    </message>
    <message>
        <source>Open an entry to see its fields</source>
        <translation>افتح مدخلًا لرؤية حقوله</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>بعد الاستيراد</translation>
    </message>
    <message>
        <source>Secrets to enter afterwards: %L1</source>
        <translation>أسرار تُدخَل بعد ذلك: ⁨%L1⁩</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Server sets to add: %L1, to change: %L2, to remove: %L3, that stay as they are: %L4. %5</source>
        <translation>مجموعات الخوادم التي ستُضاف: ⁨%L1⁩، وتتغيّر: ⁨%L2⁩، وتُزال: ⁨%L3⁩، وتبقى كما هي: ⁨%L4⁩. ‏⁨%5⁩</translation>
    </message>
    <message>
        <source>The options change.</source>
        <translation>تتغيّر الخيارات.</translation>
    </message>
    <message>
        <source>The options stay as they are.</source>
        <translation>تبقى الخيارات كما هي.</translation>
    </message>
    <message>
        <source>no. %L1</source>
        <comment>an entry of a list</comment>
        <translation>رقم ⁨%L1⁩</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot;</source>
        <translation>مجموعة الخوادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>This changes at once what DNS says, and moves traffic</source>
        <translation>هذا يغيّر فورًا ما يقوله DNS، ويحوّل حركة البيانات</translation>
    </message>
</context>
<context>
    <name>standby::ItemList</name>
    <message>
        <source>&amp;Add …</source>
        <translation>إ&amp;ضافة …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>ت&amp;حرير …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;نقل لأعلى</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>نقل &amp;لأسفل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>standby::LatencySamples</name>
    <message>
        <source>no polls yet</source>
        <translation>لا فحوص بعد</translation>
    </message>
    <message>
        <source>ok %1 of %2</source>
        <translation>سليم ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>⁨%1⁩، الوسيط ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>standby::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The log is frozen. New lines waiting: %1</source>
        <translation>السجل مجمَّد. أسطر جديدة تنتظر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::LoggingSection</name>
    <message>
        <source>Logging</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>&amp;Lines kept for the Log tab:</source>
        <translation>الأسطر المحفوظة &amp;لتبويب السجل:</translation>
    </message>
    <message>
        <source>In memory, of all server sets together.</source>
        <translation>في الذاكرة، لكل مجموعات الخوادم معًا.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>ملفات السجل</translation>
    </message>
    <message>
        <source>&amp;Write the log to files, too</source>
        <translation>&amp;كتابة السجل في ملفات أيضًا</translation>
    </message>
    <message>
        <source>Old files stay until you delete them.</source>
        <translation>تبقى الملفات القديمة حتى تحذفها.</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>On the machine where the engine runs. Empty: logs in the data directory.</source>
        <translation>على الجهاز الذي يعمل عليه المحرّك. إن تُرك فارغًا: logs في مجلد البيانات.</translation>
    </message>
    <message>
        <source>A &amp;new file begins each:</source>
        <translation>&amp;يبدأ ملف جديد كل:</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>&amp;Times are:</source>
        <translation>الأ&amp;وقات:</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلية</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Those of the lines, and those at which a new file begins.</source>
        <translation>أوقات الأسطر، والأوقات التي يبدأ عندها ملف جديد.</translation>
    </message>
</context>
<context>
    <name>standby::LoginItem</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>تعذّرت إزالة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة ⁨%1⁩: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>The list of programs that start at login could not be changed.</source>
        <translation>تعذّر تغيير قائمة البرامج التي تبدأ عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>standby::MailServerSection</name>
    <message>
        <source>Mail &amp;server:</source>
        <translation>خادم ال&amp;بريد:</translation>
    </message>
    <message>
        <source>Name or IP address of the SMTP server that takes the mail.</source>
        <translation>اسم خادم SMTP الذي يستلم البريد أو عنوان IP له.</translation>
    </message>
    <message>
        <source>Se&amp;curity:</source>
        <translation>الأ&amp;مان:</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>‏TLS من أول بايت</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المن&amp;فذ:</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS, 25 without.</source>
        <translation>المعتاد 587 مع STARTTLS، و465 مع TLS، و25 دونهما.</translation>
    </message>
    <message>
        <source>&amp;Verify the certificate</source>
        <translation>ال&amp;تحقق من الشهادة</translation>
    </message>
    <message>
        <source>Off, anybody on the way can read the mail and the password.</source>
        <translation>إن أُطفئ استطاع كل من في الطريق قراءة البريد وكلمة المرور.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>الم&amp;ستخدم:</translation>
    </message>
    <message>
        <source>Only if the mail server asks for a login.</source>
        <translation>فقط إن طلب خادم البريد تسجيل دخول.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Without STARTTLS or TLS the password travels as it is: whoever listens on the way has it.</source>
        <translation>دون STARTTLS أو TLS تسافر كلمة المرور كما هي: من يتنصت على الطريق يحصل عليها.</translation>
    </message>
</context>
<context>
    <name>standby::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Server Sets</source>
        <translation>مجموعات الخوادم</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Polling was not paused.</source>
        <translation>لم تتوقف الفحوص مؤقتًا.</translation>
    </message>
    <message>
        <source>Polling was not resumed.</source>
        <translation>لم تُستأنف الفحوص.</translation>
    </message>
    <message>
        <source>The server sets were not polled.</source>
        <translation>لم تُفحص مجموعات الخوادم.</translation>
    </message>
    <message>
        <source>About Standby</source>
        <translation>حول Standby</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>‏Standby ⁨%1⁩</translation>
    </message>
    <message>
        <source>Watches the servers behind a service and moves its traffic to one that works.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built with Qt %1.</source>
        <translation>يراقب الخوادم التي خلف خدمة ويحوّل حركتها إلى خادم يعمل.

برمجية حرة برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده؛ تأتي دون أي ضمان.

بُني بـ Qt ‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1 s. What you see may be out of date.</source>
        <translation>لم يُجب المحرّك منذ ⁨%1⁩ ث. قد يكون ما تراه قديمًا.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>HTTP API: %1</source>
        <translation>‏HTTP API: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>HTTP API: does not listen</source>
        <translation>‏HTTP API: لا تصغي</translation>
    </message>
    <message>
        <source>HTTP API: off</source>
        <translation>‏HTTP API: مطفأة</translation>
    </message>
    <message>
        <source>Not connected to the engine at %1</source>
        <translation>غير متصل بالمحرّك على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby – %1 (not connected)</source>
        <translation>‏Standby – ⁨%1⁩ (غير متصل)</translation>
    </message>
    <message>
        <source>Standby – %1</source>
        <translation>‏Standby – ⁨%1⁩</translation>
    </message>
    <message>
        <source>Connecting to the engine at %1…</source>
        <translation>يجري الاتصال بالمحرّك على ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Not connected to the engine at %1 since %2%3</source>
        <translation>غير متصل بالمحرّك على ⁨%1⁩ منذ ⁨%2⁩⁨%3⁩</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>ما تراه هو كما كان في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To go on, choose Connect now in the File menu.</source>
        <translation>للمتابعة اختر «الاتصال الآن» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>Standby keeps trying.</source>
        <translation>يستمر Standby في المحاولة.</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>لم يُنفَّذ ذلك.</translation>
    </message>
    <message>
        <source>Problems (%L1)</source>
        <translation>المشكلات (⁨%L1⁩)</translation>
    </message>
    <message>
        <source>Server sets: %L1</source>
        <translation>مجموعات الخوادم: ⁨%L1⁩</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>فاشلة: ⁨%L1⁩</translation>
    </message>
    <message>
        <source>paused: %L1</source>
        <translation>متوقفة مؤقتًا: ⁨%L1⁩</translation>
    </message>
</context>
<context>
    <name>standby::MethodEditor</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>ال&amp;ترويسات:</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>الو&amp;سائط:</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>الب&amp;رنامج:</translation>
    </message>
    <message>
        <source>A file on the machine where the engine runs; no shell.</source>
        <translation>ملف على الجهاز الذي يعمل عليه المحرّك؛ دون صدفة أوامر.</translation>
    </message>
    <message>
        <source>the status &amp;code is</source>
        <translation>رمز ال&amp;حالة هو</translation>
    </message>
    <message>
        <source>the len&amp;gth of the body is from</source>
        <translation>طو&amp;ل النص من</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Least length of the body in bytes</source>
        <translation>أقل طول للنص بالبايت</translation>
    </message>
    <message>
        <source>Greatest length of the body in bytes</source>
        <translation>أكبر طول للنص بالبايت</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>the &amp;body</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>the certificate is valid for another</source>
        <translation>الشهادة صالحة لمدة</translation>
    </message>
    <message>
        <source> days or more</source>
        <translation> يومًا أو أكثر</translation>
    </message>
</context>
<context>
    <name>standby::MicrosoftDnsEditor</name>
    <message>
        <source>on the machine where the engine runs</source>
        <translation>على الجهاز الذي يعمل عليه المحرّك</translation>
    </message>
    <message>
        <source>on another machine, through the agent</source>
        <translation>على جهاز آخر، عبر الوكيل</translation>
    </message>
    <message>
        <source>The DNS server &amp;is:</source>
        <translation>&amp;خادم DNS:</translation>
    </message>
    <message>
        <source>Windows&apos; own dnscmd.exe changes the records. For a DNS server on another machine, standby --dns-agent must run there.</source>
        <translation>يغيّر dnscmd.exe من Windows السجلات. لخادم DNS على جهاز آخر يجب أن يعمل هناك standby --dns-agent.</translation>
    </message>
    <message>
        <source>P&amp;ort of the agent:</source>
        <translation>&amp;منفذ الوكيل:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Pass&amp;word of the agent:</source>
        <translation>&amp;كلمة مرور الوكيل:</translation>
    </message>
    <message>
        <source>The one that the agent was started with.</source>
        <translation>التي بُدئ بها الوكيل.</translation>
    </message>
</context>
<context>
    <name>standby::NameSection</name>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>The service that the servers offer, such as Main website.</source>
        <translation>الخدمة التي تقدمها الخوادم، مثل «الموقع الرئيسي».</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>ال&amp;وسوم:</translation>
    </message>
    <message>
        <source>Words to find it by, separated by commas.</source>
        <translation>كلمات تُعثر عليها بها، تفصل بينها فواصل.</translation>
    </message>
</context>
<context>
    <name>standby::NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes about this server set</source>
        <translation>ملاحظات عن مجموعة الخوادم هذه</translation>
    </message>
</context>
<context>
    <name>standby::NotificationDialog</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>الإبلاغ عندما</translation>
    </message>
    <message>
        <source>a server has &amp;failed</source>
        <translation>&amp;يفشل خادم</translation>
    </message>
    <message>
        <source>a server has &amp;recovered</source>
        <translation>ي&amp;تعافى خادم</translation>
    </message>
    <message>
        <source>an &amp;update of a DNS server has failed</source>
        <translation>يف&amp;شل تحديث خادم DNS</translation>
    </message>
    <message>
        <source>an update of a DNS server &amp;works again</source>
        <translation>ين&amp;جح تحديث خادم DNS مجددًا</translation>
    </message>
    <message>
        <source>With no event chosen this method tells nobody.</source>
        <translation>إن لم يُختر حدث فلن تُبلغ هذه الطريقة أحدًا.</translation>
    </message>
    <message>
        <source>When several things happen at once</source>
        <translation>عندما تحدث عدة أمور معًا</translation>
    </message>
    <message>
        <source>&amp;One message for several events</source>
        <translation>رسالة واحدة لعدة أحدا&amp;ث</translation>
    </message>
    <message>
        <source>What happens within %1 of the first event is told together; so the first is told that much later. The time is set in Options, Notification. Off: each event is a message, at once, as it always is in the system&apos;s log.</source>
        <translation>ما يحدث خلال ⁨%1⁩ من الحدث الأول يُبلَّغ معًا؛ فيتأخر الأول بهذا القدر. تُضبط المدة في الخيارات، الإشعارات. عند الإطفاء: كل حدث رسالة فورية، كما هو دائمًا في سجل النظام.</translation>
    </message>
    <message>
        <source>Gathering is off for all methods now: it is set in Options, Notification.</source>
        <translation>التجميع مطفأ الآن لكل الطرق: يُضبط في الخيارات، الإشعارات.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes about this notification</source>
        <translation>ملاحظات عن هذا الإشعار</translation>
    </message>
    <message>
        <source>Discard the changes to this notification?</source>
        <translation>أتريد تجاهل التغييرات على هذا الإشعار؟</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Sends one message that says that it is a test. Nothing is saved.</source>
        <translation>يرسل رسالة واحدة تقول إنها اختبار. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>HTTP request (chat, webhook)</source>
        <translation>طلب HTTP (دردشة، Webhook)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>سجل النظام</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>فشل خادم</translation>
    </message>
    <message>
        <source>server recovered</source>
        <translation>تعافى خادم</translation>
    </message>
    <message>
        <source>DNS update failed</source>
        <translation>فشل تحديث DNS</translation>
    </message>
    <message>
        <source>DNS update recovered</source>
        <translation>تعافى تحديث DNS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>what happened, in one line</source>
        <translation>ما حدث، في سطر واحد</translation>
    </message>
    <message>
        <source>all of it, for people, in several lines</source>
        <translation>كله، للناس، في عدة أسطر</translation>
    </message>
    <message>
        <source>serverFailed, serverRecovered, dnsUpdateFailed or dnsUpdateRecovered</source>
        <translation>serverFailed أو serverRecovered أو dnsUpdateFailed أو dnsUpdateRecovered</translation>
    </message>
    <message>
        <source>the name of the server set</source>
        <translation>اسم مجموعة الخوادم</translation>
    </message>
    <message>
        <source>its id in the HTTP API</source>
        <translation>معرّفها في واجهة HTTP API</translation>
    </message>
    <message>
        <source>the address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>the display name of the server</source>
        <translation>الاسم المعروض للخادم</translation>
    </message>
    <message>
        <source>the DNS server, when its update failed or recovered</source>
        <translation>خادم DNS، عندما يفشل تحديثه أو يتعافى</translation>
    </message>
    <message>
        <source>the host name whose update failed or recovered</source>
        <translation>اسم المضيف الذي فشل تحديثه أو تعافى</translation>
    </message>
    <message>
        <source>how long it was up, or down</source>
        <translation>كم دام عمله أو فشله</translation>
    </message>
    <message>
        <source>what happened, in a sentence</source>
        <translation>ما حدث، في جملة</translation>
    </message>
    <message>
        <source>what the server said last</source>
        <translation>آخر ما قاله الخادم</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>⁨%1⁩، المنفذ ⁨%2⁩، ‏⁨%3⁩</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير معمَّى</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>New Notification</source>
        <translation>إشعار جديد</translation>
    </message>
    <message>
        <source>Properties of Notification: %1</source>
        <translation>خصائص الإشعار: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::NotificationOptionsSection</name>
    <message>
        <source>Notification</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Default methods</source>
        <translation>الطرق الافتراضية</translation>
    </message>
    <message>
        <source>They tell people about all server sets that use them (section Notification of a set).</source>
        <translation>تُبلغ الناس عن كل مجموعات الخوادم التي تستخدمها (قسم الإشعارات في المجموعة).</translation>
    </message>
    <message>
        <source>Default notification methods</source>
        <translation>طرق الإشعار الافتراضية</translation>
    </message>
    <message>
        <source>Messages of all methods</source>
        <translation>رسائل كل الطرق</translation>
    </message>
    <message>
        <source>&amp;Gather events for:</source>
        <translation>&amp;تجميع الأحداث لمدة:</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا مدة</translation>
    </message>
    <message>
        <source>What happens within this time of the first event is one message. The failover itself never waits.</source>
        <translation>ما يحدث خلال هذه المدة من الحدث الأول رسالة واحدة. أما تحويل الخدمة نفسه فلا ينتظر أبدًا.</translation>
    </message>
    <message>
        <source>Remi&amp;nd every:</source>
        <translation>التذكير &amp;كل:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Of a problem that lasts and that nobody has acknowledged.</source>
        <translation>بمشكلة مستمرة لم يُقِرّ بها أحد.</translation>
    </message>
    <message>
        <source>Try again &amp;for:</source>
        <translation>إ&amp;عادة المحاولة لمدة:</translation>
    </message>
    <message>
        <source>A message that is not taken is tried again, later and later, and a problem says so.</source>
        <translation>الرسالة التي لا تُقبل تُعاد محاولة إرسالها على فترات متباعدة، وتقول ذلك مشكلة.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail &amp;defaults …</source>
        <translation>&amp;افتراضات البريد الإلكتروني …</translation>
    </message>
    <message>
        <source>Sender, text and mail server of all mails, and a test of them</source>
        <translation>المُرسِل والنص وخادم البريد لكل الرسائل، واختبارها</translation>
    </message>
    <message>
        <source>No mail server is set: mail cannot be sent.</source>
        <translation>لم يُضبط خادم بريد: لا يمكن إرسال البريد.</translation>
    </message>
    <message>
        <source>Through %1. No sender is set: mail cannot be sent.</source>
        <translation>عبر ⁨%1⁩. لم يُضبط مُرسِل: لا يمكن إرسال البريد.</translation>
    </message>
    <message>
        <source>From %1, through %2.</source>
        <translation>من ⁨%1⁩، عبر ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>standby::NotificationSection</name>
    <message>
        <source>Notification</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Whom Standby tells when a server or a DNS update of this set fails, and when it works again.</source>
        <translation>من يُبلغه Standby عندما يفشل خادم أو تحديث DNS في هذه المجموعة، وعندما يعود إلى العمل.</translation>
    </message>
    <message>
        <source>Use the &amp;default methods</source>
        <translation>&amp;استخدام الطرق الافتراضية</translation>
    </message>
    <message>
        <source>Default &amp;methods …</source>
        <translation>ال&amp;طرق الافتراضية …</translation>
    </message>
    <message>
        <source>Open the options, where the default methods are set for all server sets</source>
        <translation>فتح الخيارات حيث تُضبط الطرق الافتراضية لكل مجموعات الخوادم</translation>
    </message>
    <message>
        <source>Methods of this set</source>
        <translation>طرق هذه المجموعة</translation>
    </message>
    <message>
        <source>Notification methods of this set</source>
        <translation>طرق الإشعار لهذه المجموعة</translation>
    </message>
    <message>
        <source>Nobody would be told when a server of this set fails: add a method.</source>
        <translation>لن يُبلَّغ أحد عندما يفشل خادم في هذه المجموعة: أضف طريقة.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>لا يوجد منها شيء الآن.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::NotificationTest</name>
    <message>
        <source>Send one message of a made-up failure, without saving these settings</source>
        <translation>إرسال رسالة واحدة عن فشل مختلق، دون حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Not tested: first correct what is marked above.</source>
        <translation>لم يُختبر: صحّح أولًا ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Sending … This takes up to a minute when nothing answers.</source>
        <translation>يجري الإرسال … يستغرق حتى دقيقة إن لم يُجب شيء.</translation>
    </message>
    <message>
        <source>Not tested. %1</source>
        <translation>لم يُختبر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>لم تُسلَّم. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The other side said: %1</source>
        <translation>قال الطرف الآخر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>سُلّمت.</translation>
    </message>
    <message>
        <source>Delivered in %1.</source>
        <translation>سُلّمت خلال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1 seconds. Whether the message was delivered is not known. Press the button to try again.</source>
        <translation>لم يُجب المحرّك منذ ⁨%1⁩ ثانية. لا يُعرف هل سُلّمت الرسالة. اضغط الزر لإعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>standby::NotifyMethodSection</name>
    <message>
        <source>Notify method</source>
        <translation>طريقة الإشعار</translation>
    </message>
    <message>
        <source>&amp;Notify by:</source>
        <translation>الإبلا&amp;غ بواسطة:</translation>
    </message>
</context>
<context>
    <name>standby::OptionsDialog</name>
    <message>
        <source>The options were not read.</source>
        <translation>لم تُقرأ الخيارات.</translation>
    </message>
    <message>
        <source>The options were not saved.</source>
        <translation>لم تُحفظ الخيارات.</translation>
    </message>
    <message>
        <source>Somebody else changed the options while the dialog was open.</source>
        <translation>غيّر شخص آخر الخيارات بينما كان مربع الحوار مفتوحًا.</translation>
    </message>
    <message>
        <source>Discard the changes to the options?</source>
        <translation>أتريد تجاهل التغييرات على الخيارات؟</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>standby::PaletteModel</name>
    <message>
        <source>Not available: %1</source>
        <translation>غير متاح: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::PhaseBar</name>
    <message>
        <source>connect %1</source>
        <translation>الاتصال ⁨%1⁩</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>‏TLS ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>أول بايت ⁨%1⁩</translation>
    </message>
    <message>
        <source>until it failed %1</source>
        <translation>حتى الفشل ⁨%1⁩</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>الباقي ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::PingEditor</name>
    <message>
        <source>&amp;Timeout:</source>
        <translation>ال&amp;مهلة:</translation>
    </message>
    <message>
        <source>A poll succeeds when the server answers an ICMP echo request, IPv4 or IPv6, in this time.</source>
        <translation>ينجح الفحص عندما يجيب الخادم عن طلب صدى ICMP خلال هذه المدة، IPv4 أو IPv6.</translation>
    </message>
</context>
<context>
    <name>standby::PingWindow</name>
    <message>
        <source>Ping %1</source>
        <translation>‏Ping إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>إجابات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>أُجيب عن ⁨%L1⁩ من ⁨%L2⁩</translation>
    </message>
    <message>
        <source>%1; %2 on average, %3 to %4</source>
        <translation>⁨%1⁩؛ بمتوسط ⁨%2⁩، من ⁨%3⁩ إلى ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>standby::PollTest</name>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;اختبار</translation>
    </message>
    <message>
        <source>Poll each server once with these settings, without saving them</source>
        <translation>فحص كل خادم مرة واحدة بهذه الإعدادات، دون حفظها</translation>
    </message>
    <message>
        <source>Results of the test</source>
        <translation>نتائج الاختبار</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Polls each server once with these settings.</source>
        <translation>يفحص كل خادم مرة واحدة بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>انتظار …</translation>
    </message>
    <message>
        <source>Polling …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>%1 – the server said: %2</source>
        <translation>⁨%1⁩ – قال الخادم: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Succeeded: %1</source>
        <translation>نجح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2 polled …</source>
        <translation>فُحص ⁨%1⁩ من ⁨%2⁩ …</translation>
    </message>
    <message>
        <source>%1 of %2 servers responded as they should.</source>
        <translation>استجاب ⁨%1⁩ من ⁨%2⁩ من الخوادم كما ينبغي.</translation>
    </message>
</context>
<context>
    <name>standby::PollingMethodSection</name>
    <message>
        <source>Polling method</source>
        <translation>طريقة الفحص</translation>
    </message>
    <message>
        <source>Poll b&amp;y:</source>
        <translation>ال&amp;فحص بواسطة:</translation>
    </message>
    <message>
        <source>Ping (ICMP echo)</source>
        <translation>‏Ping (صدى ICMP)</translation>
    </message>
    <message>
        <source>HTTP or HTTPS request</source>
        <translation>طلب HTTP أو HTTPS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>اتصال TCP</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>استعلام DNS</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>There is nothing to test: add a server in the section Servers first.</source>
        <translation>لا شيء للاختبار: أضف أولًا خادمًا في قسم الخوادم.</translation>
    </message>
    <message>
        <source>Not tested: first correct what is marked above.</source>
        <translation>لم يُختبر: صحّح أولًا ما هو معلَّم أعلاه.</translation>
    </message>
</context>
<context>
    <name>standby::ProblemAnnouncements</name>
    <message>
        <source>New problem: %1</source>
        <translation>مشكلة جديدة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n new problems. The first: %1</source>
        <translation>
            <numerusform>‏%n مشكلة جديدة. الأولى: ⁨%1⁩</numerusform>
            <numerusform>مشكلة جديدة. الأولى: ⁨%1⁩</numerusform>
            <numerusform>مشكلتان جديدتان. الأولى: ⁨%1⁩</numerusform>
            <numerusform>‏%n مشكلات جديدة. الأولى: ⁨%1⁩</numerusform>
            <numerusform>‏%n مشكلة جديدة. الأولى: ⁨%1⁩</numerusform>
            <numerusform>‏%n مشكلة جديدة. الأولى: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a problem: %1</source>
        <translation>لم تعد مشكلة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are over.</source>
        <translation>
            <numerusform>انتهت %n مشكلة.</numerusform>
            <numerusform>انتهت مشكلة واحدة.</numerusform>
            <numerusform>انتهت مشكلتان.</numerusform>
            <numerusform>انتهت %n مشكلات.</numerusform>
            <numerusform>انتهت %n مشكلة.</numerusform>
            <numerusform>انتهت %n مشكلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ProblemListModel</name>
    <message>
        <source>Server poll</source>
        <translation>فحص خادم</translation>
    </message>
    <message>
        <source>DNS update</source>
        <translation>تحديث DNS</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Acknowledged – %1</source>
        <translation>مُقرّ بها – ⁨%1⁩</translation>
    </message>
    <message>
        <source>Server set</source>
        <translation>مجموعة الخوادم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>First detected</source>
        <translation>أول ملاحظة</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
</context>
<context>
    <name>standby::ProblemsPage</name>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Nothing that Standby watches is failing, and nothing it does is going wrong.</source>
        <translation>لا يفشل شيء مما يراقبه Standby، ولا يتعثر شيء مما يفعله.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Description of the selected problem</source>
        <translation>وصف المشكلة المحددة</translation>
    </message>
    <message>
        <source>Select a problem to read all of it. Double-click it to go where it can be mended.</source>
        <translation>اختر مشكلة لقراءتها كاملة. انقر عليها نقرًا مزدوجًا للانتقال إلى حيث يمكن إصلاحها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Acknowledged: no reminders are sent.</source>
        <translation>مُقرّ بها: لا تُرسل تذكيرات.</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>مُقرّ بها: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::ReadingOrder</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>standby::RelativeTime</name>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁨%1⁩ د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1⁩ س</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::RemoteLink</name>
    <message>
        <source>nothing was heard of it for %1 s.</source>
        <translation>لم يُسمع منه شيء منذ ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>There is no connection to the engine at %1.</source>
        <translation>لا اتصال بالمحرّك على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no connection to the engine at %1: %2</source>
        <translation>لا اتصال بالمحرّك على ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>it is connected to anew.</source>
        <translation>يُعاد الاتصال به.</translation>
    </message>
    <message>
        <source>what it sends as events cannot be read.</source>
        <translation>ما يرسله من أحداث لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>it closed the connection.</source>
        <translation>أغلق الاتصال.</translation>
    </message>
    <message>
        <source>its certificate has not been accepted.</source>
        <translation>لم تُقبل شهادته.</translation>
    </message>
    <message>
        <source>it shows another certificate than the one that was accepted for it.</source>
        <translation>يعرض شهادة غير التي قُبلت له.</translation>
    </message>
    <message>
        <source>too many log-ins failed.</source>
        <translation>فشل عدد كبير جدًا من محاولات تسجيل الدخول.</translation>
    </message>
    <message>
        <source>it did not accept the log-in.</source>
        <translation>لم يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>it wants a log-in.</source>
        <translation>يطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>it answered with status %1, as no Standby does. Is the address right?</source>
        <translation>أجاب بالحالة ⁨%1⁩، ولا يفعل ذلك أي Standby. هل العنوان صحيح؟</translation>
    </message>
</context>
<context>
    <name>standby::RemoteRequest</name>
    <message>
        <source>it refuses connections: no Standby listens there.</source>
        <translation>يرفض الاتصالات: لا يصغي Standby هناك.</translation>
    </message>
    <message>
        <source>its name is not known.</source>
        <translation>اسمه غير معروف.</translation>
    </message>
    <message>
        <source>it closed the connection.</source>
        <translation>أغلق الاتصال.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation>لم يُجب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>no secure connection came about (%1).</source>
        <translation>لم يتم اتصال آمن (⁨%1⁩).</translation>
    </message>
    <message>
        <source>its answer is longer than %1 MiB.</source>
        <translation>إجابته أطول من ⁨%1⁩ ميبيبايت.</translation>
    </message>
    <message>
        <source>it did not answer within %1 s.</source>
        <translation>لم يُجب خلال ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>The engine at %1 did not answer: %2</source>
        <translation>لم يُجب المحرّك على ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>The engine at %1 was not reached, so nothing was changed: %2</source>
        <translation>لم يُوصل إلى المحرّك على ⁨%1⁩، فلم يتغيّر شيء: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The answer of the engine at %1 was lost: %2 It is not known whether it did this. Look at what it shows now before you try again.</source>
        <translation>فُقدت إجابة المحرّك على ⁨%1⁩: ‏⁨%2⁩ لا يُعرف هل نفّذ ذلك. انظر ما يعرضه الآن قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, as no Standby does. Is the address right?</source>
        <translation>أجاب ⁨%1⁩ بالحالة ⁨%2⁩، ولا يفعل ذلك أي Standby. هل العنوان صحيح؟</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: it is not JSON.</source>
        <translation>لا يمكن قراءة إجابة ⁨%1⁩: ليست JSON.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>ليست JSON.</translation>
    </message>
</context>
<context>
    <name>standby::RequestTemplates</name>
    <message>
        <source>JSON with all there is</source>
        <translation>‏JSON بكل ما يوجد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
</context>
<context>
    <name>standby::ResponseTimeChart</name>
    <message>
        <source>Response times</source>
        <translation>أزمنة الاستجابة</translation>
    </message>
    <message>
        <source>Drag over a stretch of time to zoom in</source>
        <translation>اسحب على فترة لتكبيرها</translation>
    </message>
    <message>
        <source>No polls were recorded in this time.</source>
        <translation>لم تُسجَّل فحوص في هذه الفترة.</translation>
    </message>
    <message>
        <source>Response times. %1</source>
        <translation>أزمنة الاستجابة. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::ResponseTimePanel</name>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>Back to the time shown before</source>
        <translation>العودة إلى الفترة المعروضة قبلها</translation>
    </message>
    <message>
        <source>Choose a stretch of time in the chart to zoom in.</source>
        <translation>اختر فترة في المخطط لتكبيرها.</translation>
    </message>
    <message>
        <source>The response times were not read. %1</source>
        <translation>لم تُقرأ أزمنة الاستجابة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Only changes of status are recorded now (Options, section Server polling): there are no response times since that was chosen, only when a server was failed.</source>
        <translation>تُسجَّل الآن تغييرات الحالة فقط (الخيارات، قسم فحص الخوادم): لا أزمنة استجابة منذ اختيار ذلك، بل أوقات فشل الخوادم فقط.</translation>
    </message>
    <message>
        <source>Only changes of status are recorded (Options, section Server polling): the chart shows when a server was failed, but no response times.</source>
        <translation>تُسجَّل تغييرات الحالة فقط (الخيارات، قسم فحص الخوادم): يعرض المخطط متى كان خادم فاشلًا، دون أزمنة استجابة.</translation>
    </message>
    <message>
        <source>There are too many polls in this time: those before %1 are not shown. Choose a shorter time to see them.</source>
        <translation>في هذه الفترة فحوص كثيرة جدًا: لا تُعرض التي قبل ⁨%1⁩. اختر فترة أقصر لرؤيتها.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
</context>
<context>
    <name>standby::ResponseTimeSeries</name>
    <message>
        <source>%1 to %2, %3 on average</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩، بمتوسط ⁨%3⁩</translation>
    </message>
    <message>
        <source>%L1 polls, none failed</source>
        <translation>⁨%L1⁩ فحصًا، لم يفشل أي منها</translation>
    </message>
    <message>
        <source>%L1 of %L2 polls failed</source>
        <translation>فشل ⁨%L1⁩ من ⁨%L2⁩ فحصًا</translation>
    </message>
    <message>
        <source>failed for %1</source>
        <translation>فاشل لمدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: nothing was recorded</source>
        <translation>⁨%1⁩: لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>a removed server</source>
        <translation>خادم مُزال</translation>
    </message>
    <message>
        <source>%1, %2 from then on. %3</source>
        <translation>⁨%1⁩، ثم ⁨%2⁩ بعد ذلك. ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>standby::Rfc2136Editor</name>
    <message>
        <source>The DNS server must allow dynamic updates of the zone (RFC 2136), as BIND, Knot DNS, PowerDNS and Windows can.</source>
        <translation>يجب أن يسمح خادم DNS بالتحديثات الديناميكية للمنطقة (RFC 2136)، كما يستطيع BIND وKnot DNS وPowerDNS وWindows.</translation>
    </message>
    <message>
        <source>&amp;Sign updates with a key (TSIG)</source>
        <translation>ت&amp;وقيع التحديثات بمفتاح (TSIG)</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>ال&amp;خوارزمية:</translation>
    </message>
    <message>
        <source>HMAC-SHA1 (old)</source>
        <translation>‏HMAC-SHA1 (قديم)</translation>
    </message>
    <message>
        <source>HMAC-MD5 (very old)</source>
        <translation>‏HMAC-MD5 (قديم جدًا)</translation>
    </message>
    <message>
        <source>&amp;Key name:</source>
        <translation>اس&amp;م المفتاح:</translation>
    </message>
    <message>
        <source>Exactly as in the DNS server&apos;s configuration: the name is part of the signature.</source>
        <translation>تمامًا كما في إعداد خادم DNS: الاسم جزء من التوقيع.</translation>
    </message>
    <message>
        <source>Se&amp;cret:</source>
        <translation>ال&amp;سر:</translation>
    </message>
    <message>
        <source>In base64, as in the DNS server&apos;s configuration.</source>
        <translation>بترميز base64، كما في إعداد خادم DNS.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;توليد</translation>
    </message>
    <message>
        <source>Make a random secret, as long as the algorithm wants it</source>
        <translation>توليد سر عشوائي بالطول الذي تريده الخوارزمية</translation>
    </message>
    <message>
        <source>For &amp;BIND, in named.conf:</source>
        <translation>&amp;لـ BIND، في named.conf:</translation>
    </message>
    <message>
        <source>The key for BIND&apos;s configuration</source>
        <translation>المفتاح لإعداد BIND</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the key for BIND&apos;s configuration</source>
        <translation>نسخ المفتاح لإعداد BIND</translation>
    </message>
</context>
<context>
    <name>standby::SecondsBox</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>standby::SecretField</name>
    <message>
        <source>Re&amp;move it</source>
        <translation>إ&amp;زالته</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>set; type to change it</source>
        <translation>مضبوط؛ اكتب لتغييره</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>لم يُضبط شيء</translation>
    </message>
</context>
<context>
    <name>standby::SectionedDialog</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>يجري الحفظ …</translation>
    </message>
    <message>
        <source>Saved, except for what you typed since.</source>
        <translation>حُفظ، ما عدا ما كتبته منذ ذلك.</translation>
    </message>
    <message>
        <source>This dialog goes on as soon as it does.</source>
        <translation>يتابع مربع الحوار هذا حالما يجيب.</translation>
    </message>
    <message>
        <source>What you typed is still here. It is saved when this dialog closes by itself.</source>
        <translation>ما كتبته ما زال هنا. ويكون قد حُفظ عندما يُغلق مربع الحوار من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Press OK to try again.</source>
        <translation>اضغط «حسنًا» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>‏⁨%1⁩ (⁨%L2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are to be corrected here</source>
        <translation>
            <numerusform>%n حقل هنا يحتاج إلى تصحيح</numerusform>
            <numerusform>حقل هنا يحتاج إلى تصحيح</numerusform>
            <numerusform>حقلان هنا يحتاجان إلى تصحيح</numerusform>
            <numerusform>%n حقول هنا تحتاج إلى تصحيح</numerusform>
            <numerusform>%n حقلًا هنا يحتاج إلى تصحيح</numerusform>
            <numerusform>%n حقل هنا يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fields to be corrected</source>
        <translation>
            <numerusform>‏⁨%1⁩، %n حقل يحتاج إلى تصحيح</numerusform>
            <numerusform>⁨%1⁩، حقل يحتاج إلى تصحيح</numerusform>
            <numerusform>⁨%1⁩، حقلان يحتاجان إلى تصحيح</numerusform>
            <numerusform>‏⁨%1⁩، %n حقول تحتاج إلى تصحيح</numerusform>
            <numerusform>‏⁨%1⁩، %n حقلًا يحتاج إلى تصحيح</numerusform>
            <numerusform>‏⁨%1⁩، %n حقل يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine cannot be reached: nothing can be saved now</source>
        <translation>لا يمكن الوصول إلى المحرّك: لا يمكن حفظ شيء الآن</translation>
    </message>
    <message>
        <source>The engine cannot be reached. What you typed stays here; it can be saved as soon as the engine is back.</source>
        <translation>لا يمكن الوصول إلى المحرّك. يبقى ما كتبته هنا؛ ويمكن حفظه حالما يعود المحرّك.</translation>
    </message>
    <message>
        <source>Nothing was saved yet; all that you typed is still here.</source>
        <translation>لم يُحفظ شيء بعد؛ وكل ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Com&amp;pare and Save</source>
        <translation>الم&amp;قارنة والحفظ</translation>
    </message>
    <message>
        <source>All that you typed is still here, and can be saved as something new.</source>
        <translation>كل ما كتبته ما زال هنا، ويمكن حفظه شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Create It &amp;Anew</source>
        <translation>إنشاؤه من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Save and change DNS</source>
        <translation>ال&amp;حفظ وتغيير DNS</translation>
    </message>
    <message>
        <source>The engine has not answered since %1.</source>
        <translation>لم يُجب المحرّك منذ ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::SelectionActions</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>an action and on how many</comment>
        <translation>‏⁨%1⁩ (⁨%L2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln server sets</source>
        <translation>
            <numerusform>إيق&amp;اف %Ln مجموعة خوادم مؤقتًا</numerusform>
            <numerusform>إيق&amp;اف مجموعة خوادم مؤقتًا</numerusform>
            <numerusform>إيق&amp;اف مجموعتي خوادم مؤقتًا</numerusform>
            <numerusform>إيق&amp;اف %Ln مجموعات خوادم مؤقتًا</numerusform>
            <numerusform>إيق&amp;اف %Ln مجموعة خوادم مؤقتًا</numerusform>
            <numerusform>إيق&amp;اف %Ln مجموعة خوادم مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Res&amp;ume %Ln server sets</source>
        <translation>
            <numerusform>استئنا&amp;ف %Ln مجموعة خوادم</numerusform>
            <numerusform>استئنا&amp;ف مجموعة خوادم</numerusform>
            <numerusform>استئنا&amp;ف مجموعتي خوادم</numerusform>
            <numerusform>استئنا&amp;ف %Ln مجموعات خوادم</numerusform>
            <numerusform>استئنا&amp;ف %Ln مجموعة خوادم</numerusform>
            <numerusform>استئنا&amp;ف %Ln مجموعة خوادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Poll %Ln server sets no&amp;w</source>
        <translation>
            <numerusform>فح&amp;ص %Ln مجموعة خوادم الآن</numerusform>
            <numerusform>فح&amp;ص مجموعة خوادم الآن</numerusform>
            <numerusform>فح&amp;ص مجموعتي خوادم الآن</numerusform>
            <numerusform>فح&amp;ص %Ln مجموعات خوادم الآن</numerusform>
            <numerusform>فح&amp;ص %Ln مجموعة خوادم الآن</numerusform>
            <numerusform>فح&amp;ص %Ln مجموعة خوادم الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln server sets</source>
        <translation>
            <numerusform>&amp;حذف %Ln مجموعة خوادم</numerusform>
            <numerusform>&amp;حذف مجموعة خوادم</numerusform>
            <numerusform>&amp;حذف مجموعتي خوادم</numerusform>
            <numerusform>&amp;حذف %Ln مجموعات خوادم</numerusform>
            <numerusform>&amp;حذف %Ln مجموعة خوادم</numerusform>
            <numerusform>&amp;حذف %Ln مجموعة خوادم</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>‏«⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server sets</source>
        <translation>
            <numerusform>%Ln مجموعة خوادم</numerusform>
            <numerusform>مجموعة خوادم واحدة</numerusform>
            <numerusform>مجموعتا خوادم</numerusform>
            <numerusform>%Ln مجموعات خوادم</numerusform>
            <numerusform>%Ln مجموعة خوادم</numerusform>
            <numerusform>%Ln مجموعة خوادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not paused: %1.</source>
        <translation>لم يُوقَف مؤقتًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not resumed: %1.</source>
        <translation>لم يُستأنف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not polled: %1.</source>
        <translation>لم يُفحص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>لم يُحذف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Some of them were gone already: %Ln.</source>
        <translation>
            <numerusform>بعضها لم يعد موجودًا: %Ln.</numerusform>
            <numerusform>لم تعد واحدة منها موجودة.</numerusform>
            <numerusform>لم تعد اثنتان منها موجودتين.</numerusform>
            <numerusform>بعضها لم يعد موجودًا: %Ln.</numerusform>
            <numerusform>بعضها لم يعد موجودًا: %Ln.</numerusform>
            <numerusform>بعضها لم يعد موجودًا: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>حُذف: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln server sets.</source>
        <translation>
            <numerusform>حُذفت %Ln مجموعة خوادم.</numerusform>
            <numerusform>حُذفت مجموعة خوادم واحدة.</numerusform>
            <numerusform>حُذفت مجموعتا خوادم.</numerusform>
            <numerusform>حُذفت %Ln مجموعات خوادم.</numerusform>
            <numerusform>حُذفت %Ln مجموعة خوادم.</numerusform>
            <numerusform>حُذفت %Ln مجموعة خوادم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SelectionPage</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>واحدة فاشلة</numerusform>
            <numerusform>اثنتان فاشلتان</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>واحدة غير معروفة</numerusform>
            <numerusform>اثنتان غير معروفتين</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>اثنتان متوقفتان مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln OK</source>
        <translation>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>واحدة سليمة</numerusform>
            <numerusform>اثنتان سليمتان</numerusform>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected server sets</source>
        <translation>مجموعات الخوادم المحددة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server sets selected</source>
        <translation>
            <numerusform>لا مجموعات خوادم محددة</numerusform>
            <numerusform>مجموعة خوادم واحدة محددة</numerusform>
            <numerusform>مجموعتا خوادم محددتان</numerusform>
            <numerusform>%Ln مجموعات خوادم محددة</numerusform>
            <numerusform>%Ln مجموعة خوادم محددة</numerusform>
            <numerusform>%Ln مجموعة خوادم محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServerDialog</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>IP &amp;address:</source>
        <translation>&amp;عنوان IP:</translation>
    </message>
    <message>
        <source>What DNS says when this server is used: IPv4 or IPv6.</source>
        <translation>ما يقوله DNS عند استخدام هذا الخادم: IPv4 أو IPv6.</translation>
    </message>
    <message>
        <source>Display &amp;name:</source>
        <translation>ال&amp;اسم المعروض:</translation>
    </message>
    <message>
        <source>&amp;Poll address:</source>
        <translation>ع&amp;نوان الفحص:</translation>
    </message>
    <message>
        <source>Only if polls must go to another address, such as one inside your network.</source>
        <translation>فقط إن وجب أن تذهب الفحوص إلى عنوان آخر، كعنوان داخل شبكتك.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>ال&amp;وزن:</translation>
    </message>
    <message>
        <source>Its share of the answers when one server is picked by weight (section DNS data). 0: none.</source>
        <translation>حصته من الإجابات عند اختيار خادم واحد حسب الوزن (قسم بيانات DNS). 0: لا شيء.</translation>
    </message>
    <message>
        <source>Pause the server &amp;set when this server fails</source>
        <translation>إيقاف مجموعة الخوادم مؤقتًا عندما &amp;يفشل هذا الخادم</translation>
    </message>
    <message>
        <source>After DNS was changed and people were told. Traffic does not come back until you resume.</source>
        <translation>بعد تغيير DNS وإبلاغ الناس. لا تعود حركة البيانات حتى تستأنف.</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;معطَّل</translation>
    </message>
    <message>
        <source>Not polled, and not in DNS.</source>
        <translation>لا يُفحص، ولا يكون في DNS.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes about this server</source>
        <translation>ملاحظات عن هذا الخادم</translation>
    </message>
    <message>
        <source>Discard the changes to this server?</source>
        <translation>أتريد تجاهل التغييرات على هذا الخادم؟</translation>
    </message>
</context>
<context>
    <name>standby::ServerPanel</name>
    <message>
        <source>Last failure:</source>
        <translation>آخر فشل:</translation>
    </message>
    <message>
        <source>Polling history</source>
        <translation>تاريخ الفحوص</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>What if it fails?</source>
        <translation>ماذا لو فشل؟</translation>
    </message>
    <message>
        <source>In DNS now</source>
        <translation>في DNS الآن</translation>
    </message>
    <message>
        <source>Its address is among those that DNS is to say</source>
        <translation>عنوانه من العناوين التي ينبغي أن يقولها DNS</translation>
    </message>
    <message>
        <source>Last poll:</source>
        <translation>آخر فحص:</translation>
    </message>
    <message>
        <source>Ping this server now, live</source>
        <translation>فحص هذا الخادم بـ Ping الآن، مباشرةً</translation>
    </message>
    <message>
        <source>Polling history of %1</source>
        <translation>تاريخ فحوص ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ping %1</source>
        <translation>‏Ping إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>What if %1 fails?</source>
        <translation>ماذا لو فشل ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>الخادم ⁨%1⁩</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>⁨%1⁩، فشل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>It took:</source>
        <translation>استغرق:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>الشهادة:</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Polling history: what the polls of this server found</source>
        <translation>تاريخ الفحوص: ما وجدته فحوص هذا الخادم</translation>
    </message>
    <message>
        <source>What if it fails? See what DNS would say and who would be told, without doing it</source>
        <translation>ماذا لو فشل؟ معرفة ما سيقوله DNS ومن سيُبلَّغ، دون تنفيذ ذلك</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>تفعيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Enable: poll this server again, at once; DNS may say its address again</source>
        <translation>تفعيل: فحص هذا الخادم مجددًا، فورًا؛ ويجوز لـ DNS أن يقول عنوانه مجددًا</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>تعطيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Disable: take this server out. It is no longer polled, and DNS no longer says its address, until it is enabled again</source>
        <translation>تعطيل: إخراج هذا الخادم. لا يُفحص ولا يقول DNS عنوانه حتى يُفعَّل مجددًا</translation>
    </message>
    <message>
        <source>Where the time of the last poll went: %1</source>
        <translation>أين ذهب زمن آخر فحص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Server %L1 of %L2 in polling order</source>
        <translation>الخادم ⁨%L1⁩ من ⁨%L2⁩ بترتيب الفحص</translation>
    </message>
</context>
<context>
    <name>standby::ServerPanelList</name>
    <message>
        <source>Show all servers of this set; the worst are above</source>
        <translation>إظهار كل خوادم هذه المجموعة؛ الأسوأ في الأعلى</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more servers</source>
        <translation>
            <numerusform>إظهار %n خادم آخر</numerusform>
            <numerusform>إظهار خادم آخر</numerusform>
            <numerusform>إظهار خادمين آخرين</numerusform>
            <numerusform>إظهار %n خوادم أخرى</numerusform>
            <numerusform>إظهار %n خادمًا آخر</numerusform>
            <numerusform>إظهار %n خادم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServerPollingSection</name>
    <message>
        <source>Server polling</source>
        <translation>فحص الخوادم</translation>
    </message>
    <message>
        <source>&amp;Polls at a time, at most:</source>
        <translation>الفحوص &amp;في وقت واحد، على الأكثر:</translation>
    </message>
    <message>
        <source>Polling history</source>
        <translation>تاريخ الفحوص</translation>
    </message>
    <message>
        <source>Record only &amp;changes</source>
        <translation>&amp;تسجيل التغييرات فقط</translation>
    </message>
    <message>
        <source>Else every poll is recorded, which takes disk space.</source>
        <translation>وإلا سُجّل كل فحص، وذلك يأخذ مساحة من القرص.</translation>
    </message>
    <message>
        <source>&amp;Delete after:</source>
        <translation>الحذف &amp;بعد:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>&amp;Sentinels:</source>
        <translation>&amp;عناوين المراقبة:</translation>
    </message>
    <message>
        <source>IP addresses that answer a ping while this machine is online, one in a line. While none of them answers, no server is taken for failed. Empty: off.</source>
        <translation>عناوين IP تجيب عن ping ما دام هذا الجهاز متصلًا، واحد في كل سطر. ما دام لا يجيب أي منها فلا يُعدّ أي خادم فاشلًا. إن تُرك فارغًا: مطفأ.</translation>
    </message>
    <message>
        <source>&amp;Failovers a minute, at most:</source>
        <translation>ع&amp;مليات التحويل في الدقيقة، على الأكثر:</translation>
    </message>
    <message>
        <source>What is more is held back, and a problem says so.</source>
        <translation>ما زاد يُحجز، وتقول ذلك مشكلة.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetDialog</name>
    <message>
        <source>The server set was not read.</source>
        <translation>لم تُقرأ مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>The server set was not saved.</source>
        <translation>لم تُحفظ مجموعة الخوادم.</translation>
    </message>
    <message>
        <source>Somebody else changed this server set while the dialog was open.</source>
        <translation>غيّر شخص آخر مجموعة الخوادم هذه بينما كان مربع الحوار مفتوحًا.</translation>
    </message>
    <message>
        <source>Discard the new server set?</source>
        <translation>أتريد تجاهل مجموعة الخوادم الجديدة؟</translation>
    </message>
    <message>
        <source>Discard the changes to this server set?</source>
        <translation>أتريد تجاهل التغييرات على مجموعة الخوادم هذه؟</translation>
    </message>
    <message>
        <source>New Server Set</source>
        <translation>مجموعة خوادم جديدة</translation>
    </message>
    <message>
        <source>Server Set Properties</source>
        <translation>خصائص مجموعة الخوادم</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>خصائص ⁨%1⁩</translation>
    </message>
    <message>
        <source>Somebody deleted this server set while the dialog was open.</source>
        <translation>حذف شخص مجموعة الخوادم هذه بينما كان مربع الحوار مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetList</name>
    <message>
        <source>Server sets</source>
        <translation>مجموعات الخوادم</translation>
    </message>
    <message>
        <source>Name, tag, address or status</source>
        <translation>الاسم أو الوسم أو العنوان أو الحالة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>إفراغ المرشّح</translation>
    </message>
    <message>
        <source>Show only server sets whose name, tags, addresses or status contain this (Ctrl+F or /)</source>
        <translation>إظهار مجموعات الخوادم التي يحتوي اسمها أو وسومها أو عناوينها أو حالتها على هذا فقط (Ctrl+F أو /)</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>المر&amp;شّح:</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>&amp;تجميع حسب الوسم</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>الأعم&amp;دة</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>⁨%L1⁩ من ⁨%L2⁩</translation>
    </message>
    <message>
        <source>Show server sets below their tags; one with several tags is below each of them. Left and Right close and open a group, with Ctrl all of them.</source>
        <translation>إظهار مجموعات الخوادم تحت وسومها؛ والتي لها عدة وسوم تظهر تحت كل منها. يطوي مفتاحا اليسار واليمين مجموعة ويفتحانها، ومع Ctrl كلها.</translation>
    </message>
    <message>
        <source>Choose the columns of the list, and by which it is sorted</source>
        <translation>اختيار أعمدة القائمة وما تُرتَّب حسبه</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetListModel</name>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Paused, failed</source>
        <translation>متوقف مؤقتًا، فاشل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>يُفحص</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Server set</source>
        <translation>مجموعة الخوادم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>الفحص التالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>واحدة فاشلة</numerusform>
            <numerusform>اثنتان فاشلتان</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
            <numerusform>%Ln فاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>واحدة غير معروفة</numerusform>
            <numerusform>اثنتان غير معروفتين</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>اثنتان متوقفتان مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>‏⁨%1⁩ (⁨%L2⁩)</translation>
    </message>
    <message>
        <source>group, open</source>
        <translation>مجموعة مفتوحة</translation>
    </message>
    <message>
        <source>group, closed</source>
        <translation>مجموعة مطوية</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>‏⁨%1⁩</numerusform>
            <numerusform>⁨%1⁩ (وخادم آخر)</numerusform>
            <numerusform>⁨%1⁩ (وخادمان آخران)</numerusform>
            <numerusform>⁨%1⁩ (و%n خوادم أخرى)</numerusform>
            <numerusform>⁨%1⁩ (و%n خادمًا آخر)</numerusform>
            <numerusform>⁨%1⁩ (و%n خادم آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last polls: %1</source>
        <translation>آخر الفحوص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Last polls</source>
        <translation>آخر الفحوص</translation>
    </message>
    <message>
        <source>In DNS now</source>
        <translation>في DNS الآن</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>زمن الإجابة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The last polls of all its servers, the newest at the end; the higher, the slower. Sorted by the response time.</source>
        <translation>آخر فحوص كل خوادمها، أحدثها في النهاية؛ كلما علت كانت أبطأ. مرتبة حسب زمن الإجابة.</translation>
    </message>
    <message>
        <source>For how long it has had this status</source>
        <translation>منذ متى وهي على هذه الحالة</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetSource</name>
    <message>
        <source>Server set: %1</source>
        <translation>مجموعة الخوادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>‏⁨%1⁩</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف ⁨%1⁩ مؤقتًا</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>استئناف ⁨%1⁩</translation>
    </message>
    <message>
        <source>poll now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Poll %1 now</source>
        <translation>فحص ⁨%1⁩ الآن</translation>
    </message>
    <message>
        <source>properties edit</source>
        <translation>خصائص تحرير</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>خصائص ⁨%1⁩</translation>
    </message>
    <message>
        <source>polling history</source>
        <translation>تاريخ الفحوص</translation>
    </message>
    <message>
        <source>Polling history of %1</source>
        <translation>تاريخ فحوص ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetStatusPage</name>
    <message>
        <source>Status of the selected server set</source>
        <translation>حالة مجموعة الخوادم المحددة</translation>
    </message>
    <message>
        <source>Select a server set to see its status.</source>
        <translation>اختر مجموعة خوادم لرؤية حالتها.</translation>
    </message>
    <message>
        <source>What DNS says now</source>
        <translation>ما يقوله DNS الآن</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>The status of this server set could not be read.</source>
        <translation>تعذّرت قراءة حالة مجموعة الخوادم هذه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>DNS is to say: %1</source>
        <translation>ينبغي أن يقول DNS: ‏⁨%1⁩</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>Polling now.</source>
        <translation>يجري الفحص الآن.</translation>
    </message>
    <message>
        <source>Retrying: a poll failed and is tried again before the server counts as failed.</source>
        <translation>تُعاد المحاولة: فشل فحص ويُعاد قبل أن يُعدّ الخادم فاشلًا.</translation>
    </message>
    <message>
        <source>Paused: nothing is polled, and what DNS says stays.</source>
        <translation>متوقف مؤقتًا: لا يُفحص شيء، ويبقى ما يقوله DNS.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>في الانتظار.</translation>
    </message>
    <message>
        <source>Waiting. Next poll %1.</source>
        <translation>في الانتظار. الفحص التالي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Last polled %1.</source>
        <translation>آخر فحص ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Next poll at %1</source>
        <translation>الفحص التالي في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server was not disabled.</source>
        <translation>لم يُعطَّل الخادم.</translation>
    </message>
    <message>
        <source>The server was not enabled.</source>
        <translation>لم يُفعَّل الخادم.</translation>
    </message>
    <message>
        <source>Disable Server</source>
        <translation>تعطيل الخادم</translation>
    </message>
    <message>
        <source>Enable Server</source>
        <translation>تفعيل الخادم</translation>
    </message>
    <message>
        <source>&amp;Disable and change DNS</source>
        <translation>&amp;تعطيل وتغيير DNS</translation>
    </message>
    <message>
        <source>&amp;Enable and change DNS</source>
        <translation>ت&amp;فعيل وتغيير DNS</translation>
    </message>
    <message>
        <source>Last polled at %1</source>
        <translation>آخر فحص في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetTable</name>
    <message>
        <source>No server set passes the filter. Esc shows all.</source>
        <translation>لا تمر أي مجموعة خوادم من المرشّح. يُظهر Esc الكل.</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetsPage</name>
    <message>
        <source>Asking the engine…</source>
        <translation>يُسأل المحرّك…</translation>
    </message>
    <message>
        <source>The server sets appear here as soon as it answers.</source>
        <translation>تظهر مجموعات الخوادم هنا حالما يجيب.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>The server sets appear here as soon as the engine can be reached.</source>
        <translation>تظهر مجموعات الخوادم هنا حالما يمكن الوصول إلى المحرّك.</translation>
    </message>
    <message>
        <source>Name a service and its servers; the rest has sensible values.</source>
        <translation>سمِّ خدمة وخوادمها؛ ولكل ما عدا ذلك قيم معقولة.</translation>
    </message>
</context>
<context>
    <name>standby::ServersSection</name>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>pauses the set</source>
        <translation>يوقف المجموعة مؤقتًا</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Servers in polling order</source>
        <translation>الخوادم بترتيب الفحص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Poll address</source>
        <translation>عنوان الفحص</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The order is the order of polling, and of preference when DNS is to name the first server that responds.</source>
        <translation>الترتيب هو ترتيب الفحص، وترتيب الأفضلية عندما يكون على DNS تسمية أول خادم يستجيب.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;تعطيل</translation>
    </message>
    <message>
        <source>New Server</source>
        <translation>خادم جديد</translation>
    </message>
    <message>
        <source>Properties of Server %1</source>
        <translation>خصائص الخادم ⁨%1⁩</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>ت&amp;فعيل</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Add a server for each IP address in the clipboard, one in a line or with commas or blanks in between</source>
        <translation>إضافة خادم لكل عنوان IP في الحافظة، واحد في كل سطر أو تفصل بينها فواصل أو فراغات</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added.</source>
        <translation>
            <numerusform>أُضيف %n خادم.</numerusform>
            <numerusform>أُضيف خادم واحد.</numerusform>
            <numerusform>أُضيف خادمان.</numerusform>
            <numerusform>أُضيفت %n خوادم.</numerusform>
            <numerusform>أُضيف %n خادمًا.</numerusform>
            <numerusform>أُضيف %n خادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added, because it is no IP address or is there already: %1.</source>
        <translation>لم يُضف لأنه ليس عنوان IP أو لأنه موجود: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>standby::SettingWords</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Poll address</source>
        <translation>عنوان الفحص</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Pause the server set on failure</source>
        <translation>إيقاف مجموعة الخوادم مؤقتًا عند الفشل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Polling method</source>
        <translation>طريقة الفحص</translation>
    </message>
    <message>
        <source>Polling frequency</source>
        <translation>تواتر الفحص</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>DNS data</source>
        <translation>بيانات DNS</translation>
    </message>
    <message>
        <source>Update DNS</source>
        <translation>تحديث DNS</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Notification methods</source>
        <translation>طرق الإشعار</translation>
    </message>
    <message>
        <source>Default notification methods</source>
        <translation>طرق الإشعار الافتراضية</translation>
    </message>
    <message>
        <source>Default DNS servers</source>
        <translation>خوادم DNS الافتراضية</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>المهلة (بالثواني)</translation>
    </message>
    <message>
        <source>Interval (seconds)</source>
        <translation>الفترة (بالثواني)</translation>
    </message>
    <message>
        <source>Interval while a server is failed (seconds)</source>
        <translation>الفترة ما دام خادم فاشلًا (بالثواني)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادات المحاولة</translation>
    </message>
    <message>
        <source>Retry interval (seconds)</source>
        <translation>الفترة بين الإعادات (بالثواني)</translation>
    </message>
    <message>
        <source>Successes to recover</source>
        <translation>الفحوص الناجحة للتعافي</translation>
    </message>
    <message>
        <source>Stop at the first success</source>
        <translation>التوقف عند أول نجاح</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>One message for several events</source>
        <translation>رسالة واحدة لعدة أحداث</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>أسماء المضيفين</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>When all servers are failed</source>
        <translation>عندما تفشل كل الخوادم</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>TTL (seconds)</source>
        <translation>TTL (بالثواني)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>البحث في DNS</translation>
    </message>
    <message>
        <source>EDNS0</source>
        <translation>EDNS0</translation>
    </message>
    <message>
        <source>Ignore the TTL</source>
        <translation>تجاهل TTL</translation>
    </message>
    <message>
        <source>Recheck every (seconds)</source>
        <translation>البحث مجددًا كل (ثانية)</translation>
    </message>
    <message>
        <source>TSIG key</source>
        <translation>مفتاح TSIG</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>On the machine of the engine</source>
        <translation>على جهاز المحرّك</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>اتباع إعادات التوجيه</translation>
    </message>
    <message>
        <source>Verify the certificate</source>
        <translation>التحقق من الشهادة</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>نوع الخادم</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Ask for recursion</source>
        <translation>طلب التكرار</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Wait until the program ends</source>
        <translation>الانتظار حتى ينتهي البرنامج</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>موثوقة</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>طول النص</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>رمز الخروج</translation>
    </message>
    <message>
        <source>Days that the certificate is still valid</source>
        <translation>الأيام المتبقية لصلاحية الشهادة</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>واجهة المستخدم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Messages beside the tray icon</source>
        <translation>رسائل بجانب أيقونة علبة النظام</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>ملف الصوت</translation>
    </message>
    <message>
        <source>Server polling</source>
        <translation>فحص الخوادم</translation>
    </message>
    <message>
        <source>Polls at a time, at most</source>
        <translation>الفحوص في وقت واحد، على الأكثر</translation>
    </message>
    <message>
        <source>Record only changes</source>
        <translation>تسجيل التغييرات فقط</translation>
    </message>
    <message>
        <source>Delete after (days)</source>
        <translation>الحذف بعد (أيام)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>عناوين المراقبة</translation>
    </message>
    <message>
        <source>Failovers a minute, at most</source>
        <translation>عمليات التحويل في الدقيقة، على الأكثر</translation>
    </message>
    <message>
        <source>Gather events for (seconds)</source>
        <translation>تجميع الأحداث لمدة (ثوانٍ)</translation>
    </message>
    <message>
        <source>Remind every (seconds)</source>
        <translation>التذكير كل (ثانية)</translation>
    </message>
    <message>
        <source>Try again for (seconds)</source>
        <translation>إعادة المحاولة لمدة (ثوانٍ)</translation>
    </message>
    <message>
        <source>DNS updating</source>
        <translation>تحديث DNS</translation>
    </message>
    <message>
        <source>Updates at a time, at most</source>
        <translation>التحديثات في وقت واحد، على الأكثر</translation>
    </message>
    <message>
        <source>DNS serving</source>
        <translation>الإجابة عن DNS</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مشغَّل</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Do not ask for recursion</source>
        <translation>عدم طلب التكرار</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Lines kept for the Log tab</source>
        <translation>الأسطر المحفوظة لتبويب السجل</translation>
    </message>
    <message>
        <source>Write to files</source>
        <translation>الكتابة في ملفات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A new file begins each</source>
        <translation>يبدأ ملف جديد كل</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Log requests</source>
        <translation>تسجيل الطلبات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>the first responding server</source>
        <translation>أول خادم يستجيب</translation>
    </message>
    <message>
        <source>all responding servers, in order</source>
        <translation>كل الخوادم التي تستجيب، بالترتيب</translation>
    </message>
    <message>
        <source>all responding servers, rotated</source>
        <translation>كل الخوادم التي تستجيب، بالتدوير</translation>
    </message>
    <message>
        <source>one responding server, by weight</source>
        <translation>خادم واحد يستجيب، حسب الوزن</translation>
    </message>
    <message>
        <source>as if all responded</source>
        <translation>كما لو استجابت كلها</translation>
    </message>
    <message>
        <source>one fixed address</source>
        <translation>عنوان ثابت واحد</translation>
    </message>
    <message>
        <source>what was said last</source>
        <translation>ما قيل آخر مرة</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>فشل خادم</translation>
    </message>
    <message>
        <source>server recovered</source>
        <translation>تعافى خادم</translation>
    </message>
    <message>
        <source>DNS update failed</source>
        <translation>فشل تحديث DNS</translation>
    </message>
    <message>
        <source>DNS update recovered</source>
        <translation>تعافى تحديث DNS</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>طلب HTTP</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>اتصال TCP</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>استعلام DNS</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>system log</source>
        <translation>سجل النظام</translation>
    </message>
    <message>
        <source>dynamic update</source>
        <translation>تحديث ديناميكي</translation>
    </message>
    <message>
        <source>Microsoft DNS</source>
        <translation>Microsoft DNS</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>يطابق</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>لا يطابق</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>لا يبدأ بـ</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير معمَّى</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلية</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>read and operate</source>
        <translation>القراءة والتشغيل</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>standby::SettingsFiles</name>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>This file is too large for settings: %1, and at most %2 are read. Is it the right one?</source>
        <translation>هذا الملف أكبر من أن يكون إعدادات: ⁨%1⁩، ويُقرأ ⁨%2⁩ على الأكثر. هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>لا يمكن قراءة هذا الملف: ‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>لا يمكن كتابة الملف «⁨%1⁩»: ‏⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>standby::SettingsTransfer</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings of Standby (*.json);;All files (*)</source>
        <translation>إعدادات Standby ‏(*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not imported. %2</source>
        <translation>لم يُستورد «⁨%1⁩». ⁨%2⁩</translation>
    </message>
    <message>
        <source>An engine elsewhere takes at most 1 MiB at once, which is some 500 server sets. Import this file in a window on the computer where Standby runs, or divide it.</source>
        <translation>يقبل المحرّك البعيد 1 ميبيبايت على الأكثر دفعة واحدة، أي نحو 500 مجموعة خوادم. استورد هذا الملف في نافذة على الحاسوب الذي يعمل عليه Standby، أو قسّمه.</translation>
    </message>
    <message>
        <source>The settings were not exported.</source>
        <translation>لم تُصدَّر الإعدادات.</translation>
    </message>
    <message>
        <source>Exported to &quot;%1&quot;. Passwords and keys are masked in it: imported into this Standby, they stay as they are; on another computer they must be entered again. For a complete backup, copy standby.config.json from the data directory.</source>
        <translation>صُدّرت إلى «⁨%1⁩». كلمات المرور والمفاتيح مقنَّعة فيه: إن استُورد في Standby هذا بقيت كما هي؛ وعلى حاسوب آخر يجب إدخالها مجددًا. لنسخة احتياطية كاملة انسخ standby.config.json من مجلد البيانات.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;. Server sets and options that changed: %L2.</source>
        <translation>استُورد «⁨%1⁩». ما تغيّر من مجموعات الخوادم والخيارات: ⁨%L2⁩.</translation>
    </message>
</context>
<context>
    <name>standby::SignInDialog</name>
    <message>
        <source>&amp;Password of Options, HTTP API</source>
        <translation>ك&amp;لمة المرور من الخيارات، HTTP API</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>&amp;Send it readable all the same</source>
        <translation>الإرسال مقروءًا &amp;رغم ذلك</translation>
    </message>
    <message>
        <source>Keep me si&amp;gned in on this computer</source>
        <translation>البقاء مسجَّل الدخول &amp;على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign In to %1</source>
        <translation>تسجيل الدخول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The engine at %1 asks who you are.</source>
        <translation>يسأل المحرّك على ⁨%1⁩ من أنت.</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>تسجيل الدخول بـ:</translation>
    </message>
    <message>
        <source>Password or &amp;key:</source>
        <translation>&amp;كلمة المرور أو المفتاح:</translation>
    </message>
    <message>
        <source>This connection is not encrypted (http://). Whoever is on the way to %1 can read what you enter and then do all that you can. Give the engine a certificate in its Options, HTTP API, and connect with https://.</source>
        <translation>هذا الاتصال غير معمَّى (http://). كل من في الطريق إلى ⁨%1⁩ يستطيع قراءة ما تُدخله ثم فعل كل ما تستطيعه. أعطِ المحرّك شهادة في خياراته، HTTP API، واتصل بـ https://.</translation>
    </message>
    <message>
        <source>It is kept in %1, which only you may read.</source>
        <translation>يُحفظ في ⁨%1⁩، ولا يجوز لغيرك قراءته.</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The API key is not right, or was revoked.</source>
        <translation>مفتاح API غير صحيح، أو أُبطل.</translation>
    </message>
    <message>
        <source>Too many log-ins failed. The engine takes the next one in %1 s.</source>
        <translation>فشل عدد كبير جدًا من محاولات تسجيل الدخول. يقبل المحرّك التالية بعد ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Say first that it may be sent readable.</source>
        <translation>قل أولًا إنه يجوز إرساله مقروءًا.</translation>
    </message>
    <message>
        <source>Enter the password or the API key; a key has no spaces.</source>
        <translation>أدخل كلمة المرور أو مفتاح API؛ لا يحتوي المفتاح على فراغات.</translation>
    </message>
</context>
<context>
    <name>standby::SimulationWindow</name>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>What if it fails? – %1</source>
        <translation>ماذا لو فشل؟ – ⁨%1⁩</translation>
    </message>
    <message>
        <source>If these failed</source>
        <translation>لو فشلت هذه</translation>
    </message>
    <message>
        <source>Nothing is done: DNS stays as it is, and nobody is told.</source>
        <translation>لا يُنفَّذ شيء: يبقى DNS كما هو، ولا يُبلَّغ أحد.</translation>
    </message>
    <message>
        <source>What DNS would say</source>
        <translation>ما سيقوله DNS</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>Who would be told</source>
        <translation>من سيُبلَّغ</translation>
    </message>
    <message>
        <source>What would happen could not be worked out.</source>
        <translation>تعذّر استنتاج ما سيحدث.</translation>
    </message>
    <message>
        <source>The server set would be failed.</source>
        <translation>ستكون مجموعة الخوادم فاشلة.</translation>
    </message>
    <message>
        <source>The server set would be ok.</source>
        <translation>ستكون مجموعة الخوادم سليمة.</translation>
    </message>
    <message>
        <source>The status of the server set would be unknown.</source>
        <translation>ستكون حالة مجموعة الخوادم غير معروفة.</translation>
    </message>
    <message>
        <source>All its servers would have failed, so DNS says what is set for that case.</source>
        <translation>ستكون كل خوادمها قد فشلت، فيقول DNS ما ضُبط لهذه الحالة.</translation>
    </message>
    <message>
        <source>The set would pause afterwards: no polls, and no return until you resume it.</source>
        <translation>ستتوقف المجموعة مؤقتًا بعد ذلك: لا فحوص، ولا عودة حتى تستأنفها.</translation>
    </message>
    <message>
        <source>The same as now: %1.</source>
        <translation>كما هو الآن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 in place of %2.</source>
        <translation>⁨%1⁩ بدلًا من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Changes to %1</source>
        <translation>يتغيّر إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Standby answers</source>
        <translation>يجيب Standby</translation>
    </message>
    <message>
        <source>But no DNS server would hear of it: the set has no host names, or neither updates a DNS server nor is answered by Standby.</source>
        <translation>لكن لن يعلم بذلك أي خادم DNS: ليس للمجموعة أسماء مضيفين، أو أنها لا تحدّث خادم DNS ولا يجيب عنها Standby.</translation>
    </message>
    <message>
        <source>Nobody: no notification is set for this.</source>
        <translation>لا أحد: لم يُضبط إشعار لهذا.</translation>
    </message>
    <message>
        <source>%1 that %2 recovered</source>
        <translation>⁨%1⁩ أن ⁨%2⁩ تعافى</translation>
    </message>
    <message>
        <source>%1 that %2 failed</source>
        <translation>⁨%1⁩ أن ⁨%2⁩ فشل</translation>
    </message>
    <message>
        <source>%1: has failed already</source>
        <translation>‏⁨%1⁩: فشل من قبل</translation>
    </message>
</context>
<context>
    <name>standby::Sparkline</name>
    <message>
        <source>Last polls: %1</source>
        <translation>آخر الفحوص: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>standby::StatisticsLabel</name>
    <message>
        <source>Polls of servers in the last seconds, and when the next one is due</source>
        <translation>فحوص الخوادم في الثواني الأخيرة، وموعد الفحص التالي</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 polls/s</source>
        <translation>⁨%1⁩ فحص/ث</translation>
    </message>
    <message>
        <source>%1, next poll %2</source>
        <translation>⁨%1⁩، الفحص التالي ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>standby::StatusFilterStrip</name>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>الترشيح حسب الحالة</translation>
    </message>
    <message>
        <source>Show all server sets</source>
        <translation>إظهار كل مجموعات الخوادم</translation>
    </message>
    <message>
        <source>Show only server sets with the status %1</source>
        <translation>إظهار مجموعات الخوادم ذات الحالة ⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a status and how many server sets have it</comment>
        <translation>‏⁨%1⁩ ⁨%L2⁩</translation>
    </message>
</context>
<context>
    <name>standby::StatusWords</name>
    <message>
        <source>no reason is known</source>
        <translation>لا يُعرف سبب</translation>
    </message>
    <message>
        <source>%L1 of %L2 failures: %3</source>
        <translation>⁨%L1⁩ من ⁨%L2⁩ من مرات الفشل: ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n failures in a row: %1.</source>
        <translation>
            <numerusform>‏%n مرة فشل متتالية: ⁨%1⁩.</numerusform>
            <numerusform>فشل مرة واحدة: ⁨%1⁩.</numerusform>
            <numerusform>فشل مرتين متتاليتين: ⁨%1⁩.</numerusform>
            <numerusform>‏%n مرات فشل متتالية: ⁨%1⁩.</numerusform>
            <numerusform>‏%n مرة فشل متتالية: ⁨%1⁩.</numerusform>
            <numerusform>‏%n مرة فشل متتالية: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts as failed after %n in one cycle, while this machine is online.</source>
        <translation>
            <numerusform>يُعدّ فاشلًا بعد %n في دورة واحدة، ما دام هذا الجهاز متصلًا.</numerusform>
            <numerusform>يُعدّ فاشلًا بعد مرة في دورة واحدة، ما دام هذا الجهاز متصلًا.</numerusform>
            <numerusform>يُعدّ فاشلًا بعد مرتين في دورة واحدة، ما دام هذا الجهاز متصلًا.</numerusform>
            <numerusform>يُعدّ فاشلًا بعد %n مرات في دورة واحدة، ما دام هذا الجهاز متصلًا.</numerusform>
            <numerusform>يُعدّ فاشلًا بعد %n مرة في دورة واحدة، ما دام هذا الجهاز متصلًا.</numerusform>
            <numerusform>يُعدّ فاشلًا بعد %n مرة في دورة واحدة، ما دام هذا الجهاز متصلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 good polls to recover.</source>
        <translation>⁨%L1⁩ من ⁨%L2⁩ فحوص ناجحة للتعافي.</translation>
    </message>
    <message>
        <source>The next good poll makes it ok again.</source>
        <translation>يعيده الفحص الناجح التالي سليمًا.</translation>
    </message>
    <message numerus="yes">
        <source>It is ok again after %n good polls in a row.</source>
        <translation>
            <numerusform>يعود سليمًا بعد %n فحص ناجح.</numerusform>
            <numerusform>يعود سليمًا بعد فحص ناجح واحد.</numerusform>
            <numerusform>يعود سليمًا بعد فحصين ناجحين متتاليين.</numerusform>
            <numerusform>يعود سليمًا بعد %n فحوص ناجحة متتالية.</numerusform>
            <numerusform>يعود سليمًا بعد %n فحصًا ناجحًا متتاليًا.</numerusform>
            <numerusform>يعود سليمًا بعد %n فحص ناجح متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled: it is not polled and gets no traffic.</source>
        <translation>معطَّل: لا يُفحص ولا تصله حركة بيانات.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>فاشل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Failed for %1: %2.</source>
        <translation>فاشل منذ ⁨%1⁩: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>Not known yet: no poll has ended. Until then it counts as responding.</source>
        <translation>غير معلوم بعد: لم ينتهِ أي فحص. وحتى ذلك يُعدّ مستجيبًا.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>OK for %1</source>
        <translation>سليم منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>All servers are disabled: nothing is polled.</source>
        <translation>كل الخوادم معطَّلة: لا يُفحص شيء.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>‏⁨%1⁩: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>All servers have failed.</source>
        <translation>فشلت كل الخوادم.</translation>
    </message>
    <message>
        <source>%1 has failed: %2.</source>
        <translation>فشل ⁨%1⁩: ‏⁨%2⁩.</translation>
    </message>
    <message>
        <source>%L1 of %L2 servers have failed.</source>
        <translation>فشل ⁨%L1⁩ من ⁨%L2⁩ من الخوادم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Of %n servers, the first answer is still awaited.</source>
        <translation>
            <numerusform>ما زالت أول إجابة منتظرة من %n خادم.</numerusform>
            <numerusform>ما زالت أول إجابة منتظرة من خادم واحد.</numerusform>
            <numerusform>ما زالت أول إجابة منتظرة من خادمين.</numerusform>
            <numerusform>ما زالت أول إجابة منتظرة من %n خوادم.</numerusform>
            <numerusform>ما زالت أول إجابة منتظرة من %n خادمًا.</numerusform>
            <numerusform>ما زالت أول إجابة منتظرة من %n خادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its server responds.</source>
        <translation>يستجيب خادمها.</translation>
    </message>
    <message numerus="yes">
        <source>All %n servers respond.</source>
        <translation>
            <numerusform>تستجيب كل الخوادم (%n).</numerusform>
            <numerusform>يستجيب الخادم.</numerusform>
            <numerusform>يستجيب الخادمان.</numerusform>
            <numerusform>تستجيب الخوادم الـ%n كلها.</numerusform>
            <numerusform>تستجيب الخوادم الـ%n كلها.</numerusform>
            <numerusform>تستجيب الخوادم الـ%n كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>انتهت قبل %n يوم</numerusform>
            <numerusform>انتهت قبل يوم</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day: renew it now</source>
        <translation>تنتهي خلال يوم: جدّدها الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n days left: renew it soon</source>
        <translation>
            <numerusform>بقي %n يوم: جدّدها قريبًا</numerusform>
            <numerusform>بقي يوم: جدّدها قريبًا</numerusform>
            <numerusform>بقي يومان: جدّدها قريبًا</numerusform>
            <numerusform>بقيت %n أيام: جدّدها قريبًا</numerusform>
            <numerusform>بقي %n يومًا: جدّدها قريبًا</numerusform>
            <numerusform>بقي %n يوم: جدّدها قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SystemLogEditor</name>
    <message>
        <source>One line for each event, in the log of the machine where the engine runs: the journal or syslog on Linux, the event log on Windows, the unified log on macOS.</source>
        <translation>سطر واحد لكل حدث في سجل الجهاز الذي يعمل عليه المحرّك: journal أو syslog في Linux، وسجل الأحداث في Windows، والسجل الموحّد في macOS.</translation>
    </message>
</context>
<context>
    <name>standby::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
</context>
<context>
    <name>standby::TagButton</name>
    <message>
        <source>&amp;Insert a tag</source>
        <translation>إ&amp;دراج وسم</translation>
    </message>
    <message>
        <source>Put in a text that stands for what is known only when it is used</source>
        <translation>وضع نص يرمز إلى ما لا يُعرف إلا عند استخدامه</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>‏⁨%1⁩ – ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>standby::TcpEditor</name>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>نو&amp;ع الخادم:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>T&amp;LS from the first byte</source>
        <translation>‏TLS من أول &amp;بايت</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ال&amp;منفذ:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>الم&amp;هلة:</translation>
    </message>
    <message>
        <source>For the connection.</source>
        <translation>للاتصال.</translation>
    </message>
    <message>
        <source>A poll succeeds when the connection is made</source>
        <translation>ينجح الفحص عندما يتم الاتصال</translation>
    </message>
    <message>
        <source>and the &amp;greeting</source>
        <translation>&amp;والتحية</translation>
    </message>
    <message>
        <source>Several texts are separated by a semicolon; one of them is enough.</source>
        <translation>تفصل بين النصوص فاصلة منقوطة؛ ويكفي واحد منها.</translation>
    </message>
    <message>
        <source>&amp;Wait for the greeting:</source>
        <translation>انت&amp;ظار التحية:</translation>
    </message>
    <message>
        <source>and the greeting begins with %1, as those of %2 servers do. In place of that:</source>
        <translation>وتبدأ التحية بـ ⁨%1⁩، كتحيات خوادم ⁨%2⁩. وبدلًا من ذلك:</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>standby::TimelineView</name>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Standby was not running</source>
        <translation>لم يكن Standby يعمل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times, %1 in all</source>
        <translation>
            <numerusform>فشل %n مرة، ⁨%1⁩ إجمالًا</numerusform>
            <numerusform>فشل مرة، ⁨%1⁩ إجمالًا</numerusform>
            <numerusform>فشل مرتين، ⁨%1⁩ إجمالًا</numerusform>
            <numerusform>فشل %n مرات، ⁨%1⁩ إجمالًا</numerusform>
            <numerusform>فشل %n مرة، ⁨%1⁩ إجمالًا</numerusform>
            <numerusform>فشل %n مرة، ⁨%1⁩ إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>never failed</source>
        <translation>لم يفشل قط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2; now: %3.</source>
        <translation>‏⁨%1⁩: ‏⁨%2⁩؛ الآن: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <translation>⁨%1⁩ منذ ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <translation>⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩ (⁨%4⁩)</translation>
    </message>
    <message>
        <source>Timeline of the servers</source>
        <translation>الخط الزمني للخوادم</translation>
    </message>
    <message numerus="yes">
        <source>%n more servers failed no longer than these.</source>
        <translation>
            <numerusform>لم يفشل %n خادم آخر أطول من هذه.</numerusform>
            <numerusform>لم يفشل خادم آخر أطول من هذه.</numerusform>
            <numerusform>لم يفشل خادمان آخران أطول من هذه.</numerusform>
            <numerusform>لم تفشل %n خوادم أخرى أطول من هذه.</numerusform>
            <numerusform>لم يفشل %n خادمًا آخر أطول من هذه.</numerusform>
            <numerusform>لم يفشل %n خادم آخر أطول من هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>‏⁨%1⁩
⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>standby::TrayIcon</name>
    <message>
        <source>&amp;Open Standby</source>
        <translation>&amp;فتح Standby</translation>
    </message>
    <message>
        <source>Standby: no problems</source>
        <translation>‏Standby: لا مشكلات</translation>
    </message>
    <message>
        <source>%1, all polling is paused</source>
        <translation>⁨%1⁩، كل الفحوص متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Standby: not connected to %1 since %2</source>
        <translation>‏Standby: غير متصل بـ ⁨%1⁩ منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Standby: a new problem</source>
        <translation>‏Standby: مشكلة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Standby: %n problems</source>
        <translation>
            <numerusform>‏Standby: لا مشكلات</numerusform>
            <numerusform>‏Standby: مشكلة واحدة</numerusform>
            <numerusform>‏Standby: مشكلتان</numerusform>
            <numerusform>‏Standby: %n مشكلات</numerusform>
            <numerusform>‏Standby: %n مشكلة</numerusform>
            <numerusform>‏Standby: %n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standby: %n new problems</source>
        <translation>
            <numerusform>‏Standby: لا مشكلات جديدة</numerusform>
            <numerusform>‏Standby: مشكلة جديدة واحدة</numerusform>
            <numerusform>‏Standby: مشكلتان جديدتان</numerusform>
            <numerusform>‏Standby: %n مشكلات جديدة</numerusform>
            <numerusform>‏Standby: %n مشكلة جديدة</numerusform>
            <numerusform>‏Standby: %n مشكلة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::UiSection</name>
    <message>
        <source>User interface</source>
        <translation>واجهة المستخدم</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Of the window, as soon as no dialog is open. The log and the API stay English.</source>
        <translation>لغة النافذة، حالما لا يبقى مربع حوار مفتوحًا. أما السجل وواجهة API فيبقيان بالإنجليزية.</translation>
    </message>
    <message>
        <source>&amp;Start Standby when you log in</source>
        <translation>&amp;بدء Standby عند تسجيل دخولك</translation>
    </message>
    <message>
        <source>Not needed where Standby runs as a service.</source>
        <translation>لا يلزم حيث يعمل Standby خدمةَ نظام.</translation>
    </message>
    <message>
        <source>On a new problem</source>
        <translation>عند مشكلة جديدة</translation>
    </message>
    <message>
        <source>Show a &amp;message beside the tray icon</source>
        <translation>إظهار &amp;رسالة بجانب أيقونة علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Play a sound</source>
        <translation>تشغيل &amp;صوت</translation>
    </message>
    <message>
        <source>Sound &amp;file:</source>
        <translation>&amp;ملف الصوت:</translation>
    </message>
    <message>
        <source>A WAV file. Empty: the built-in sound.</source>
        <translation>ملف WAV. إن تُرك فارغًا: الصوت المدمج.</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;تجربته</translation>
    </message>
    <message>
        <source>Play the sound now</source>
        <translation>تشغيل الصوت الآن</translation>
    </message>
    <message>
        <source>This sound cannot be played: there is no such file, or nothing on this machine plays it.</source>
        <translation>لا يمكن تشغيل هذا الصوت: لا يوجد ملف كهذا، أو لا شيء على هذا الجهاز يشغّله.</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>standby::UndoActions</name>
    <message>
        <source>%1 (by %2)</source>
        <comment>what, who</comment>
        <translation>⁨%1⁩ (بواسطة ⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo and change DNS</source>
        <translation>الإ&amp;عادة وتغيير DNS</translation>
    </message>
    <message>
        <source>&amp;Undo and change DNS</source>
        <translation>ال&amp;تراجع وتغيير DNS</translation>
    </message>
    <message>
        <source>Not redone: %1.</source>
        <translation>لم يُعَد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>لم يجرِ التراجع عن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>أُعيد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>جرى التراجع عن: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>standby::UndoBanner</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Make it as it was before</source>
        <translation>جعله كما كان من قبل</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>إجراء التغيير من جديد</translation>
    </message>
</context>
<context>
    <name>standby::UpdateDnsSection</name>
    <message>
        <source>Update DNS</source>
        <translation>تحديث DNS</translation>
    </message>
    <message>
        <source>Standby changes the records of the host names at these DNS servers whenever the addresses change. None is needed where the names are delegated to Standby, which then answers itself.</source>
        <translation>يغيّر Standby سجلات أسماء المضيفين لدى خوادم DNS هذه كلما تغيّرت العناوين. ولا يلزم أي منها حيث تُفوَّض الأسماء إلى Standby، فيجيب عندئذ بنفسه.</translation>
    </message>
    <message>
        <source>Use the &amp;default DNS servers</source>
        <translation>&amp;استخدام خوادم DNS الافتراضية</translation>
    </message>
    <message>
        <source>DNS servers of this set</source>
        <translation>خوادم DNS لهذه المجموعة</translation>
    </message>
    <message>
        <source>There are none now. They are set in Options, DNS updating.</source>
        <translation>لا يوجد منها شيء الآن. تُضبط في الخيارات، تحديث DNS.</translation>
    </message>
    <message>
        <source>Now: %1. They are set in Options, DNS updating.</source>
        <translation>الآن: ⁨%1⁩. تُضبط في الخيارات، تحديث DNS.</translation>
    </message>
</context>
<context>
    <name>standby::UptimeTable</name>
    <message>
        <source>Uptime of each server in the time shown</source>
        <translation>زمن تشغيل كل خادم في الفترة المعروضة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>زمن التشغيل</translation>
    </message>
    <message>
        <source>Failed for</source>
        <translation>مدة الفشل</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>مرات الفشل</translation>
    </message>
    <message>
        <source>Longest failure</source>
        <translation>أطول فشل</translation>
    </message>
    <message>
        <source>a removed server</source>
        <translation>خادم مُزال</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏⁨%1⁩ %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1
Ok for %2, failed for %3, not known for %4 (not running, paused, disabled, or before its first status)</source>
        <translation>⁨%1⁩
سليم لمدة ⁨%2⁩، فاشل لمدة ⁨%3⁩، غير معلوم لمدة ⁨%4⁩ (لم يكن يعمل، أو متوقف مؤقتًا، أو معطَّل، أو قبل حالته الأولى)</translation>
    </message>
</context>
<context>
    <name>standby::UserRecords</name>
    <message>
        <source>%1 could not be written: its folder cannot be written to, or another Standby is at it.</source>
        <translation>تعذّرت كتابة ⁨%1⁩: لا يمكن الكتابة في مجلده، أو أن Standby آخر يعمل عليه.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Move it away or mend it.</source>
        <translation>⁨%1⁩ تالف وتُرك كما هو. انقله أو أصلحه.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة ⁨%1⁩: ‏⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>standby::ValueDialog</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>‏⁨%1⁩ (⁨%L2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are to be corrected here</source>
        <translation>
            <numerusform>%n حقل هنا يحتاج إلى تصحيح</numerusform>
            <numerusform>حقل هنا يحتاج إلى تصحيح</numerusform>
            <numerusform>حقلان هنا يحتاجان إلى تصحيح</numerusform>
            <numerusform>%n حقول هنا تحتاج إلى تصحيح</numerusform>
            <numerusform>%n حقلًا هنا يحتاج إلى تصحيح</numerusform>
            <numerusform>%n حقل هنا يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::WelcomePage</name>
    <message>
        <source>Welcome to Standby</source>
        <translation>مرحبًا بك في Standby</translation>
    </message>
    <message>
        <source>Standby watches the servers behind your services. When one stops responding it tells you why, and has DNS send everybody to one that does respond.</source>
        <translation>يراقب Standby الخوادم التي خلف خدماتك. عندما يكفّ أحدها عن الاستجابة يخبرك بالسبب، ويجعل DNS يرسل الجميع إلى خادم يستجيب.</translation>
    </message>
</context>
<context>
    <name>standby::WindowPalette</name>
    <message>
        <source>%1 (is on)</source>
        <translation>⁨%1⁩ (مفعَّل)</translation>
    </message>
    <message>
        <source>Menu %1: %2</source>
        <translation>قائمة ⁨%1⁩: ‏⁨%2⁩</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>الخيارات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Section of the options: %1</source>
        <translation>قسم من الخيارات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>مساعدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Topic of the help</source>
        <translation>موضوع من المساعدة</translation>
    </message>
    <message>
        <source>theme dark light language start at login tray message sound</source>
        <translation>سمة فاتحة داكنة لغة بدء تسجيل الدخول علبة رسالة صوت</translation>
    </message>
    <message>
        <source>concurrent polls history purge sentinels protection failovers per minute</source>
        <translation>فحوص متزامنة تاريخ حذف عناوين المراقبة حماية تحويل في الدقيقة</translation>
    </message>
    <message>
        <source>default methods e-mail mail server smtp gather reminder retry</source>
        <translation>طرق افتراضية بريد إلكتروني خادم البريد smtp تجميع تذكير إعادة</translation>
    </message>
    <message>
        <source>default dns servers concurrent updates</source>
        <translation>خوادم dns افتراضية تحديثات متزامنة</translation>
    </message>
    <message>
        <source>answer dns listen port name servers contact forward recursion</source>
        <translation>الإجابة عن dns إصغاء منفذ خوادم أسماء جهة اتصال إحالة تكرار</translation>
    </message>
    <message>
        <source>log files lines directory time zone</source>
        <translation>سجل ملفات أسطر مجلد منطقة زمنية</translation>
    </message>
    <message>
        <source>url password api keys certificate https</source>
        <translation>url كلمة مرور api مفاتيح شهادة https</translation>
    </message>
</context>
</TS>
