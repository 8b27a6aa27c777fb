using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Sealing;

/// <summary>How text about a person is sealed so that erasing one key makes all of it unreadable.</summary>
public static class SealingRegistration
{
    public static IServiceCollection AddSealing(this IServiceCollection services) => services
        .AddSingleton<PersonKeys>()
        .ConfigureMarten(marten => marten.Storage.ExtendedSchemaObjects.Add(PersonKeys.Table()));
}
