/// What is known of living costs and wages by country, one a line:
/// country (ISO 3166) | currency | price level, USA 1 | its grade | source | average wage in USD a
/// month | its grade | sources | least wage in USD a month | source | inflation of consumer prices
/// in percent | its year | source | rent in a year as percent of the price of a home | source.
///
/// `-` where nothing citable was found.
enum CountryTable {
  static let text: StaticString = """
    DZ|DZD|0.326|A|S60|303|A|S66|156|S68|4.0|2024|S64|2.4|S52a
    BH|BHD|0.442|A|S60|2167|A|S66|-|-|0.9|2024|S64|-|-
    KM|KMF|0.42|A|S60|-|-|-|-|-|-4.3|2013|S64|-|-
    DJ|DJF|0.455|A|S60|-|-|-|-|-|1.5|2023|S64|-|-
    EG|EGP|0.138|A|S60|226|A|S66|130|S68|33.9|2023|S64|7.0|S52a
    IQ|IQD|0.417|A|S60|583|C|S67a|214|S68|4.4|2023|S64|-|-
    JO|JOD|0.427|A|S60|769|A|S66|367|S68|2.1|2023|S64|6.25|S52b
    KW|KWD|0.624|A|S60|1112|A|S66|216|S68|2.9|2024|S64|3.53|S52b
    LB|LBP|0.265|C|S60|777|A|S66|446|S68|221.3|2023|S64|5.26|S52b
    LY|LYD|0.459|C|S60|-|-|-|325|S68|2.1|2024|S64|-|-
    MR|MRU|0.286|A|S60|-|-|-|84|S68|5.0|2023|S64|-|-
    MA|MAD|0.399|A|S60|488|A|S66|310|S68|1.0|2024|S64|5.6|S52a
    OM|OMR|0.485|A|S60|1833|A|S66|-|-|1.0|2023|S64|5.45|S52c
    PS|ILS|0.593|A|S60|779|C|S67b|582|S68|5.9|2023|S64|-|-
    QA|QAR|0.608|A|S60|3214|A|S66|500|S68|1.3|2024|S64|8.82|S52b
    SA|SAR|0.492|A|S60|1745|A|S66|1066|S68|1.7|2024|S64|9.76|S52b
    SO|SOS|-|-|S60|-|-|-|-|-|-|-|S64|-|-
    SD|SDG|0.337|D|S60|-|-|-|4|S68|138.8|2022|S64|-|-
    SY|SYP|-|-|S60|-|-|-|16|S68|13.4|2019|S64|-|-
    TN|TND|0.288|A|S60|277|C|S67b|166|S68|7.2|2024|S64|4.8|S52a
    AE|AED|0.634|A|S60|3663|C|S67a|-|-|1.6|2023|S64|7.4|S52b
    YE|YER|0.436|D|S60|-|-|-|80|S68|8.1|2014|S64|-|-
    """
}
