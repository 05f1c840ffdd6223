rem Settings of the portal's server, read by standalone.bat. The variables are explained in standalone.conf.

if "x%JBOSS_JAVA_SIZING%" == "x" set "JBOSS_JAVA_SIZING=-Xms256m -Xmx1024m -XX:MaxMetaspaceSize=384m"
if "x%JDK_SERIAL_FILTER%" == "x" set "JDK_SERIAL_FILTER=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000"

if not "x%JAVA_OPTS%" == "x" goto JAVA_OPTS_SET
set "JAVA_OPTS=%JBOSS_JAVA_SIZING% -XX:MetaspaceSize=256m -Djava.net.preferIPv4Stack=true"
set "JAVA_OPTS=%JAVA_OPTS% -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true"
:JAVA_OPTS_SET

rem the URL tells which driver it is for; PostgreSQL takes many rows in one statement
if not "%ESTATES_DB_URL:~0,16%" == "jdbc:postgresql:" goto DRIVER_SET
set "JAVA_OPTS=%JAVA_OPTS% -Destates.db.driver=postgresql"
if "%ESTATES_DB_URL:?=%" == "%ESTATES_DB_URL%" set "ESTATES_DB_URL=%ESTATES_DB_URL%?reWriteBatchedInserts=true"
:DRIVER_SET
if not "x%ESTATES_BIND%" == "x" set "JAVA_OPTS=%JAVA_OPTS% -Djboss.bind.address=%ESTATES_BIND%"
if not "x%ESTATES_HTTP_PORT%" == "x" set "JAVA_OPTS=%JAVA_OPTS% -Djboss.http.port=%ESTATES_HTTP_PORT%"
if not "x%ESTATES_PROXY%" == "x" set "JAVA_OPTS=%JAVA_OPTS% -Destates.proxy=%ESTATES_PROXY%"
