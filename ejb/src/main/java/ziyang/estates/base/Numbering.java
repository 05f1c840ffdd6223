package ziyang.estates.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers without gaps or repeats within a series and a year; the row is locked until the transaction ends. */
@ApplicationScoped
public class Numbering {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /** The next number, from 1. */
    public int next(String series, int year) {
        hold(series, year);
        change("update numbering set last = last + 1 where series = ? and year = ?", series, year);
        Object last = entities.createNativeQuery("select last from numbering where series = ? and year = ?")
                .setParameter(1, series)
                .setParameter(2, year)
                .getSingleResult();
        return ((Number) last).intValue();
    }

    /** Lets nobody else take a number of the series until the transaction ends. */
    public void hold(String series, int year) {
        change("insert into numbering (series, year, last) values (?, ?, 0) on conflict do nothing", series, year);
        change("update numbering set last = last where series = ? and year = ?", series, year);
    }

    private void change(String sql, String series, int year) {
        entities.createNativeQuery(sql)
                .setParameter(1, series)
                .setParameter(2, year)
                .executeUpdate();
    }
}
