using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Weasel.Core;
using Weasel.Core.Migrations;

namespace Competence.Changes;

/// <summary>How a module has its tables watched.</summary>
public static class ChangesRegistration
{
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddSingleton<ChangeFeed>()
        .AddSingleton<RememberedAnswers>()
        .AddHostedService<ChangePruning>()
        .ConfigureMarten((services, marten) =>
        {
            marten.Storage.ExtendedSchemaObjects.Add(ChangeLog.Table());
            marten.Storage.ExtendedSchemaObjects.Add(ChangeLog.Question());
            marten.Listeners.Add(new ForgetMoment(services.GetRequiredService<IHttpContextAccessor>()));
        });

    /// <summary>As a feature of its own, since the tables of documents and projections come before it.</summary>
    /// <typeparam name="TOwner">Whose tables they are.</typeparam>
    public static void Watch<TOwner>(this StoreOptions marten, string schema, params WatchedTable[] tables) =>
        marten.Storage.Add(new Feature<TOwner>(schema, tables, marten.Advanced.Migrator));

    private sealed class Feature<TOwner>(string schema, WatchedTable[] tables, Migrator migrator) : FeatureSchemaBase($"changes-{Name}", migrator)
    {
        private static string Name => typeof(TOwner).Name.ToLowerInvariant();

        public override Type StorageType => typeof(Feature<TOwner>);

        protected override IEnumerable<ISchemaObject> schemaObjects() => [new SchemaScript(schema, $"{Name}_changes", ChangeTriggers.Script(schema, tables))];
    }
}
