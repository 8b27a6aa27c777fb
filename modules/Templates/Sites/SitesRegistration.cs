using JasperFx.Events.Projections;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Templates.Sites;

internal static class SitesRegistration
{
    public static void AddSites(this StoreOptions marten)
    {
        marten.Schema.For<Site>().DatabaseSchemaName("templates");
        marten.Projections.Add<SiteProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<SiteSet>("templates.site-set");
        marten.Events.MapEventType<SiteClosed>("templates.site-closed");
        marten.Storage.ExtendedSchemaObjects.Add(Table());
    }

    /// <summary>templates.site_units: a unit belongs to one site.</summary>
    private static Table Table()
    {
        var table = Rows.Table("templates", "site_units");
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("site_id", "uuid").NotNull();
        return table;
    }
}
