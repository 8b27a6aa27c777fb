using Competence.Api.Hosting;
using Marten;

namespace Competence.Api.Manners;

/// <summary>HTTP manners that hold for every route: strictness, idempotency.</summary>
internal static class MannersHosting
{
    public static IServiceCollection AddManners(this IServiceCollection services) => services
        .AddSingleton<KeptAnswers>()
        .ConfigureHttpJsonOptions(json => json.SerializerOptions.Strictly()) // what an IResult writes is what an endpoint writes
        .ConfigureMarten((services, marten) =>
        {
            marten.Storage.ExtendedSchemaObjects.Add(KeptAnswers.Table());
            marten.Listeners.Add(new MarkEffect(services.GetRequiredService<IHttpContextAccessor>()));
        });

    /// <summary>After sign-in: strangers are not told what is wrong with a request.</summary>
    public static void UseStrictRequests(this WebApplication app)
    {
        app.Use(StrictRequests.Check);
        app.UseMiddleware<Idempotency>();
    }
}
