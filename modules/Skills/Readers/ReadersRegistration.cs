using Marten;
using Microsoft.Extensions.DependencyInjection;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Readers;

internal static class ReadersRegistration
{
    public static IServiceCollection AddReaders(this IServiceCollection services) => services
        .AddSingleton<ReadNotes>()
        .ConfigureMarten(marten => marten.Storage.ExtendedSchemaObjects.Add(Table()));

    private static Table Table()
    {
        var table = Rows.Table("skills", "readers");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("hour", "timestamptz").AsPrimaryKey();
        table.AddColumn("reader_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("role", "text").NotNull();
        table.AddColumn("read_at", "timestamptz").NotNull();
        return table;
    }
}
