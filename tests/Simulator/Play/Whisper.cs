using Microsoft.Extensions.Logging;

namespace Competence.Simulator.Play;

/// <summary>Hears the setup code, and says aloud what went wrong.</summary>
internal sealed class Whisper : ILoggerProvider, ILogger
{
    public TaskCompletionSource<string> SetupCode { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Warning or LogLevel.Error or LogLevel.Critical; // Wolverine says things at none

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IEnumerable<KeyValuePair<string, object?>> values && values.FirstOrDefault(v => v.Key == "Code").Value is string code) SetupCode.TrySetResult(code);
        else if (logLevel is LogLevel.Error or LogLevel.Critical) Console.Error.WriteLine($"{formatter(state, exception)}{(exception is null ? "" : $"\n{exception}")}");
    }

    public void Dispose()
    {
    }
}
