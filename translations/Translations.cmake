# Included by ui/CMakeLists.txt: the texts of the window in other languages, compiled into the program with those of Qt itself
# (OK, Cancel, …). English has plurals only: its texts are in the source.
find_package(Qt6LinguistTools REQUIRED HINTS ${QT_HOST_PATH_CMAKE_DIR} NO_CMAKE_FIND_ROOT_PATH)

set(ts_files)
foreach(language en de ar)
  list(APPEND ts_files ${CMAKE_CURRENT_LIST_DIR}/standby_${language}.ts)
endforeach()
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR})
qt_add_lrelease(standby_ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)

# Qt's translations are GPL-3.0, as we are. A build without them takes those that the system has when it runs.
foreach(language de ar)
  find_file(STANDBY_QT_TEXTS_${language} qtbase_${language}.qm
    HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}
    PATHS ${QT_HOST_PATH}/share/qt6/translations /usr/share/qt6/translations NO_CMAKE_FIND_ROOT_PATH)
  if(STANDBY_QT_TEXTS_${language})
    list(APPEND qm_files ${STANDBY_QT_TEXTS_${language}})
  else()
    message(WARNING "qtbase_${language}.qm was not found: the texts of Qt are not built in.")
  endif()
endforeach()

set(entries "")
foreach(file ${qm_files})
  get_filename_component(name ${file} NAME)
  string(APPEND entries "    <file alias=\"${name}\">${file}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc CONTENT
  "<RCC version=\"1.0\">\n  <qresource prefix=\"/translations\">\n@entries@  </qresource>\n</RCC>\n" @ONLY)
qt_add_resources(resource_source ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
target_sources(standby_ui PRIVATE ${resource_source})
