package ziyang.estates.standard;

/** For which service the government guides the price (政府指导价): 资府办发〔2020〕72号, 三（三）1. Every other fee is agreed on the market. */
public enum PriceKind {
    /** 前期物业服务: until the owners have chosen for themselves. */
    PRELIMINARY,
    /** 保障性住房物业服务. */
    SOCIAL
}
