package org.dsisim.report.workbook;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.dsisim.report.workbook.Looks.Look;

/** Charts on a sheet of their own, each beside the figures that it shows. */
final class ChartSheet {

  private static final int CHARACTER = 256;
  private static final int CATEGORY_WIDTH = 30;
  private static final int AMOUNT_WIDTH = 20;

  /** How many columns and rows a chart covers. */
  private static final int WIDE = 12;

  private static final int HIGH = 20;

  /** Rows for the title and the axis; with less room for a bar readers leave names out. */
  private static final int AROUND = 8;

  /** Between charts. */
  private static final int GAP = 2;

  /** Between categories, in percent of a bar. */
  private static final int GAP_WIDTH = 60;

  /** Large amounts in millions. */
  private static final String FORMAT = "[>=1000000]#,##0.0,,\" m\";#,##0";

  /** From dark to light and back, so that neighbours differ without colours. */
  private static final List<PresetColor> COLOURS =
      List.of(
          PresetColor.DARK_BLUE,
          PresetColor.ORANGE,
          PresetColor.TEAL,
          PresetColor.GOLD,
          PresetColor.MAROON,
          PresetColor.LIGHT_GRAY);

  private final XSSFSheet sheet;
  private final Looks looks;
  private int top;

  ChartSheet(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
    sheet.setColumnWidth(0, CATEGORY_WIDTH * CHARACTER);
    Printing.across(sheet);
  }

  /** Adds charts below each other. */
  void add(List<BarChart> charts) {
    int beside = charts.stream().mapToInt(chart -> chart.series().size()).max().orElse(0) + GAP;
    for (BarChart chart : charts) {
      for (int i = 0; i < chart.series().size(); i++) {
        int width = Math.max(AMOUNT_WIDTH, chart.series().get(i).inEnglish().length() + 1);
        sheet.setColumnWidth(i + 1, Math.max(sheet.getColumnWidth(i + 1), width * CHARACTER));
      }
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (BarChart chart : charts) {
      int first = figures(chart);
      int high = Math.max(HIGH, AROUND + chart.bars().size() * (1 + chart.series().size()));
      XSSFClientAnchor anchor =
          drawing.createAnchor(0, 0, 0, 0, beside, top, beside + WIDE, top + high);
      plot(drawing.createChart(anchor), chart, first);
      top += Math.max(high, chart.bars().size() + GAP) + GAP;
    }
  }

  /** Writes what a chart shows; the row of the first bar. */
  private int figures(BarChart chart) {
    looks.text(sheet.createRow(top), 0, Look.NAME, chart.title().inEnglish());
    Row head = sheet.createRow(top + 1);
    looks.text(head, 0, Look.HEAD, chart.category().inEnglish());
    for (int i = 0; i < chart.series().size(); i++) {
      looks.text(head, i + 1, Look.NUMBER_HEAD, chart.series().get(i).inEnglish());
    }
    int first = top + 2;
    int at = first;
    for (BarChart.Bar bar : chart.bars()) {
      Row row = sheet.createRow(at++);
      looks.word(row, 0, bar.category().inEnglish());
      for (int i = 0; i < bar.amounts().size(); i++) {
        looks.number(row, i + 1, Look.MONEY, bar.amounts().get(i).toUsd());
      }
    }
    return first;
  }

  private void plot(XSSFChart into, BarChart chart, int first) {
    int last = first + chart.bars().size() - 1;
    into.setTitleText(chart.title().inEnglish());
    into.setTitleOverlay(false);
    if (chart.series().size() > 1) {
      into.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFCategoryAxis categories = into.createCategoryAxis(AxisPosition.LEFT);
    // Else the first bar is the lowest.
    categories.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis amounts = into.createValueAxis(AxisPosition.BOTTOM);
    amounts.setCrosses(AxisCrosses.MAX);
    amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
    amounts.setNumberFormat(FORMAT);
    amounts.getOrAddMajorGridProperties();
    XDDFBarChartData data = (XDDFBarChartData) into.createData(ChartTypes.BAR, categories, amounts);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    data.setGapWidth(GAP_WIDTH);
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0, first, last));
    for (int i = 0; i < chart.series().size(); i++) {
      XDDFNumericalDataSource<Double> values =
          XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(i + 1, first, last));
      XDDFChartData.Series series = data.addSeries(names, values);
      series.setTitle(
          chart.series().get(i).inEnglish(),
          new org.apache.poi.ss.util.CellReference(
              sheet.getSheetName(), first - 1, i + 1, true, true));
      series.setFillProperties(
          new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(i % COLOURS.size()))));
    }
    into.plot(data);
    nameEach(into);
  }

  /** Else readers leave every second name out. The library has no word for it. */
  private static void nameEach(XSSFChart chart) {
    try (XmlCursor end = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
      QName axis = end.getName();
      end.toEndToken();
      end.beginElement("tickLblSkip", axis.getNamespaceURI());
      end.insertAttributeWithValue("val", "1");
    }
  }

  private static CellRangeAddress column(int column, int first, int last) {
    return new CellRangeAddress(first, last, column, column);
  }
}
