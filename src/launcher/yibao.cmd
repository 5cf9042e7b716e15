@echo off
rem Starts yibao on Windows as src/launcher/yibao does, whose comments say why. NOT YET TRIED.
rem Messages are in English alone: in which encoding this file is read depends on the console.
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java="
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else for %%j in (java.exe) do set "java=%%~$PATH:j"
if not exist "%java%" (
  >&2 echo yibao: no Java on PATH or where JAVA_HOME points: "%JAVA_HOME%"; please install Java 17 or newer
  exit /b 1
)
set "version=0"
set "build="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do (
  if "%%a"=="JAVA_VERSION" set "version=%%~b"
  if "%%a"=="JAVA_RUNTIME_VERSION" set "build=%%~b"
)
for /f "delims=.-+" %%a in ("%version%") do set /a "major=%%a"
if %major% lss 17 (
  >&2 echo yibao: Java 17 or newer is needed, "%java%" is %version%
  exit /b 1
)
set "flags=-Xmx64m -XX:TieredStopAtLevel=1"
set "jars=%lib%\yibao.jar"
:words
if "%~1"=="" goto start
if "%~1"=="batch" set "flags=-Xmx64m -XX:+UseSerialGC"
for %%w in (check test graph diff paths watch) do if "%~1"=="%%w" set "flags=-Xmx512m"
if "%~1"=="graph" set "jars=%lib%\yibao.jar;%lib%\graph\*"
shift
goto words
:start
if %major% geq 24 set "flags=%flags% -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
set "archive="
if exist "%lib%\yibao-%build%.jsa" set archive="-XX:SharedArchiveFile=%lib%\yibao-%build%.jsa"
"%java%" %archive% %flags% -XX:-UsePerfData -Xshare:auto -Xlog:disable %YIBAO_JAVA_OPTS% -cp "%jars%" dev.yibao.cli.Main %*
exit /b %errorlevel%
