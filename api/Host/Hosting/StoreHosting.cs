using JasperFx;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using JasperFx.Resources;
using Marten;
using Npgsql;
using Wolverine.Marten;

namespace Competence.Api.Hosting;

/// <summary>One Marten store on one PostgreSQL: given by <c>ConnectionStrings:Competence</c>, else embedded.</summary>
internal static class StoreHosting
{
    public static async Task AddStore(this WebApplicationBuilder builder, string[] args)
    {
        var connection = await builder.ConnectionString(args);
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(connection));
        builder.Services.AddHttpContextAccessor();
        builder.Services
            .AddMarten(marten =>
            {
                marten.Connection(connection);
                marten.DatabaseSchemaName = "competence";
                marten.Events.DatabaseSchemaName = "events";
                marten.Events.TenancyStyle = TenancyStyle.Conjoined;
                marten.Events.AppendMode = EventAppendMode.Quick;
                marten.Events.MetadataConfig.EnableAll();
                marten.Events.MetadataConfig.UserNameEnabled = true;
                marten.Policies.AllDocumentsAreMultiTenanted();
                marten.UseSystemTextJsonForSerialization(Weasel.Core.EnumStorage.AsString, Weasel.Core.Casing.CamelCase);
                marten.DisableNpgsqlLogging = true;
                marten.Projections.Errors.SkipApplyErrors = false;
                if (!builder.MayChangeSchema()) marten.AutoCreateSchemaObjects = AutoCreate.None;
            })
            .BuildSessionsWith<TenantSessions>()
            .IntegrateWithWolverine(wolverine => wolverine.UseWolverineManagedEventSubscriptionDistribution = true);
        if (builder.MayChangeSchema()) builder.Services.AddResourceSetupOnStartup();
    }

    private static bool MayChangeSchema(this WebApplicationBuilder builder) =>
        !builder.Environment.IsProduction() || builder.Configuration.GetConnectionString("Competence") is null;

    private static async Task<string> ConnectionString(this WebApplicationBuilder builder, string[] args)
    {
        if (builder.Configuration.GetConnectionString("Competence") is { } given)
            return new NpgsqlConnectionStringBuilder(given) { Timeout = 3, CommandTimeout = 10 }.ConnectionString;
        if (!Commands.Serve(args)) return "Host=127.0.0.1;Database=none"; // a verb that writes files needs no server

        var server = await EmbeddedPostgres.StartAsync(new()
        {
            Directory = builder.Configuration["Embedded:Directory"] ?? DataDirectory(),
            Database = "competence",
            Throwaway = builder.Configuration.GetValue("Embedded:Throwaway", false),
            SearchFrom = [Environment.CurrentDirectory, Path.Combine(builder.Environment.ContentRootPath, "../../web-client"), AppContext.BaseDirectory],
        });
        builder.Services.AddHostedService(_ => server); // the first hosted service stops last
        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Timeout = 3, CommandTimeout = 10 }.ConnectionString;
    }

    private static string DataDirectory() => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
        ? "/var/lib/competence"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "competence");
}
