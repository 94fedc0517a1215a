/// The fields, one a line:
/// id | kind | risk | hours a week, from | to | start cost in USD, from | to | passivity 0…1 |
/// scalability 1…5 | months to the first income: quarter | half | three quarters of those who get
/// there | share that never earns: low | middle | high | whether it is offered.
///
/// Hours, costs, passivity, scalability, ramps and shares that never earn are judgement (grade D,
/// source S90) unless a line of `EvidenceTable` says otherwise.
enum FieldTable {
  static let text: StaticString = """
    programming|service|R1|10|25|0|300|0.05|2|1|3|6|0.11|0.19|0.3|yes
    web_design|service|R1|10|25|0|300|0.1|2|1.5|3|7|0.15|0.22|0.34|yes
    graphic_design|service|R1|10|25|0|400|0.1|2|1|3|7|0.17|0.26|0.38|yes
    translation|service|R1|10|30|0|300|0.05|1|1|3|8|0.19|0.3|0.41|yes
    writing|service|R1|10|25|0|100|0.05|1|1|3|8|0.19|0.3|0.41|yes
    video_editing|service|R1|12|30|200|1500|0.05|2|1|3|6|0.17|0.26|0.38|yes
    voice_over|service|R2|5|15|80|600|0.15|2|1.5|4|10|0.26|0.38|0.49|yes
    virtual_assistance|service|R1|15|40|0|100|0.02|1|1|3|7|0.15|0.26|0.38|yes
    data_entry|service|R1|10|40|0|0|0|1|0.5|2|6|0.26|0.38|0.49|yes
    tutoring|service|R1|6|25|0|150|0.02|1|0.7|2|5|0.11|0.22|0.34|yes
    seo_marketing|service|R1|10|30|0|500|0.05|3|1.5|3|8|0.17|0.26|0.38|yes
    consulting|service|R1|4|20|0|300|0.05|3|1|3|9|0.15|0.26|0.38|yes
    micro_services|service|R1|3|15|0|20|0.05|1|0.5|2|6|0.22|0.34|0.49|yes
    agency|business|R2|20|50|200|5000|0.25|4|4|8|14|0.35|0.5|0.65|yes
    youtube|audience|R1|8|30|50|1500|0.55|5|8|14|24|0.6|0.75|0.88|yes
    blog_ads|audience|R1|6|20|30|200|0.6|4|5|9|16|0.45|0.6|0.8|yes
    affiliate|audience|R2|5|20|30|500|0.55|4|4|8|14|0.45|0.6|0.8|yes
    newsletter|audience|R1|5|20|0|50|0.3|4|6|12|24|0.5|0.65|0.82|yes
    podcast|audience|R1|5|15|60|600|0.35|3|9|15|30|0.7|0.85|0.94|yes
    online_course|product|R1|8|25|50|800|0.7|4|4|8|14|0.35|0.5|0.7|yes
    ebook_kdp|product|R1|6|20|0|800|0.75|4|3|6|12|0.25|0.4|0.6|yes
    digital_products|product|R1|4|15|0|100|0.75|4|2|5|10|0.4|0.55|0.75|yes
    stock_media|product|R2|5|15|200|2000|0.85|3|3|5|9|0.2|0.3|0.5|yes
    print_on_demand|product|R2|4|15|0|300|0.55|3|2|5|10|0.45|0.6|0.78|yes
    ecommerce|business|R3|15|45|300|5000|0.25|4|2|4|8|0.5|0.65|0.8|yes
    apps_saas|product|R2|10|40|100|2000|0.6|5|6|11|20|0.35|0.5|0.7|yes
    open_source|audience|R1|5|20|0|0|0.3|2|6|12|24|0.55|0.7|0.85|yes
    stocks_dividends|asset|R3|0|1|100|-|1|5|-|-|-|-|-|-|yes
    real_estate|asset|R3|1|5|20000|-|0.8|3|-|-|-|-|-|-|yes
    day_trading|speculation|R4|1|40|50|-|0|0|-|-|-|-|-|-|no
    mlm|speculation|R4|1|40|50|-|0|0|-|-|-|-|-|-|no
    gambling|speculation|R5|1|40|50|-|0|0|-|-|-|-|-|-|no
    """
}
