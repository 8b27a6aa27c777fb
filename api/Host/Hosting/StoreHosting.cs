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
            return Tuned(given);
        if (!Commands.Serve(args) && args is not [Commands.Rebuild]) return "Host=127.0.0.1;Database=none"; // a verb that writes files needs no server

        var server = await EmbeddedPostgres.StartAsync(new()
        {
            Directory = builder.Configuration["Embedded:Directory"] ?? DataDirectory(),
            Database = "competence",
            Throwaway = builder.Configuration.GetValue("Embedded:Throwaway", false),
            SearchFrom = [Environment.CurrentDirectory, Path.Combine(builder.Environment.ContentRootPath, "../../web-client"), AppContext.BaseDirectory],
        });
        builder.Services.AddHostedService(_ => server); // the first hosted service stops last
        return Tuned(server.ConnectionString);
    }

    /// <summary>
    /// A statement asked twice is kept prepared, so that planning the line of managers is not paid by every request; and a
    /// connection is handed on as it is, which saves as much again: no statement here sets or locks anything for longer than
    /// its transaction (a structure test holds us to it). A pooler in between may need <c>Max Auto Prepare</c> lowered in
    /// the connection string that is given. There are two pools, the store's and the plain one: together they leave room on
    /// a server with PostgreSQL's own limit of 100 connections.
    /// </summary>
    private static string Tuned(string connection)
    {
        var tuned = new NpgsqlConnectionStringBuilder(connection) { Timeout = 3, CommandTimeout = 10, NoResetOnClose = true };
        if (!connection.Contains("Max Auto Prepare", StringComparison.OrdinalIgnoreCase)) (tuned.MaxAutoPrepare, tuned.AutoPrepareMinUsages) = (200, 2);
        if (!connection.Contains("Pool Size", StringComparison.OrdinalIgnoreCase)) tuned.MaxPoolSize = 45;
        return tuned.ConnectionString;
    }

    private static string DataDirectory() => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
        ? "/var/lib/competence"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "competence");
}
