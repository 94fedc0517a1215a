/// The prior of each field, one a line:
/// id | share that never earns | low | high | median months to the first income | spread of its
/// logarithm | median net USD a month when mature | spread of its logarithm between people |
/// months over which growth fades | spread of the logarithm from month to month | share that stops
/// in a year.
///
/// A starting prior made for this project (2026-11-23) for 15 to 20 hours a week, grade D for its
/// place; its shape follows the evidence. It gives way to a person's own months.
enum PriorTable {
  static let text: StaticString = """
    programming|0.19|0.11|0.3|3|1.33|580|1.4|9|0.55|0.3
    web_design|0.22|0.15|0.34|3|1.14|430|1.4|9|0.55|0.3
    graphic_design|0.26|0.17|0.38|3|1.44|350|1.4|9|0.55|0.32
    translation|0.3|0.19|0.41|3|1.54|330|1.3|9|0.55|0.32
    writing|0.3|0.19|0.41|3|1.54|300|1.4|9|0.55|0.35
    video_editing|0.26|0.17|0.38|3|1.33|360|1.4|8|0.55|0.32
    voice_over|0.38|0.26|0.49|4|1.41|120|1.7|10|0.8|0.35
    virtual_assistance|0.26|0.15|0.38|3|1.44|270|0.9|6|0.35|0.35
    data_entry|0.38|0.26|0.49|2|1.84|135|1|4|0.6|0.5
    tutoring|0.22|0.11|0.34|2|1.46|260|1.1|8|0.45|0.35
    seo_marketing|0.26|0.17|0.38|3|1.24|400|1.4|9|0.5|0.3
    consulting|0.26|0.15|0.38|3|1.63|500|1.5|12|0.8|0.25
    micro_services|0.34|0.22|0.49|2|1.84|20|1.8|8|0.8|0.45
    agency|0.5|0.35|0.65|8|0.93|700|1.7|18|0.6|0.22
    youtube|0.75|0.6|0.88|14|0.81|60|2.6|24|0.6|0.4
    blog_ads|0.6|0.45|0.8|9|0.86|30|2.3|18|0.5|0.4
    affiliate|0.6|0.45|0.8|8|0.93|60|2.4|15|0.7|0.4
    newsletter|0.65|0.5|0.82|12|1.03|40|2.2|20|0.3|0.35
    podcast|0.85|0.7|0.94|15|0.89|20|2.2|24|0.5|0.45
    online_course|0.5|0.35|0.7|8|0.93|25|2.5|15|0.6|0.3
    ebook_kdp|0.4|0.25|0.6|6|1.03|25|2.2|24|0.6|0.3
    digital_products|0.55|0.4|0.75|5|1.19|8|2.7|15|0.9|0.35
    stock_media|0.3|0.2|0.5|5|0.81|12|1.9|18|0.4|0.3
    print_on_demand|0.6|0.45|0.78|5|1.19|15|2|12|0.7|0.4
    ecommerce|0.65|0.5|0.8|4|1.03|120|1.9|15|0.8|0.35
    apps_saas|0.5|0.35|0.7|11|0.89|50|3.1|18|0.35|0.25
    open_source|0.7|0.55|0.85|12|1.03|20|1.8|18|0.2|0.25
    """
}
